// Markdown as data, for what is shown and never played: briefs, pages, companies, articles.
import type { Definition, Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, Inline } from '../types.ts';
import { limits } from './limits.ts';
import { excerpt } from './report.ts';
import type { Report } from './report.ts';

interface Context {
	/** Line before the first of this Markdown in its file. */
	offset: number;
	report: Report;
	definitions: Map<string, string>;
}

/** @param at where the Markdown begins in a file, and who hears about what cannot be shown */
export function parseBlocks(markdown: string, at: { offset: number; report: Report } = { offset: 0, report: () => {} }): Block[] {
	const root = fromMarkdown(markdown);
	const definitions = root.children.filter((node): node is Definition => node.type === 'definition');
	const context = { ...at, definitions: new Map(definitions.map((node) => [node.identifier, node.url])) };
	return root.children.flatMap((node) => blockOf(node, context, 0));
}

function blockOf(node: RootContent, context: Context, depth: number): Block[] {
	if (tooDeep(node, context, depth)) return [];
	switch (node.type) {
		case 'heading':
			return [{ type: 'heading', level: node.depth, inline: inlines(node.children, context, depth) }];
		case 'paragraph':
			return [{ type: 'paragraph', inline: inlines(node.children, context, depth) }];
		case 'list': {
			const items = node.children.map((item) => item.children.flatMap((child) => blockOf(child, context, depth + 1)));
			return [{ type: 'list', ordered: node.ordered === true, items }];
		}
		case 'blockquote':
			return [{ type: 'quote', blocks: node.children.flatMap((child) => blockOf(child, context, depth + 1)) }];
		case 'code':
			return [{ type: 'code', text: node.value }];
		case 'thematicBreak':
			return [{ type: 'rule' }];
		case 'html':
			return reportHtml(node.value, node, context) ? [{ type: 'paragraph', inline: [{ type: 'text', text: node.value }] }] : [];
		default:
			return [];
	}
}

const inlines = (nodes: PhrasingContent[], context: Context, depth: number): Inline[] =>
	nodes.flatMap((node) => inlineOf(node, context, depth + 1));

function inlineOf(node: PhrasingContent, context: Context, depth: number): Inline[] {
	if (tooDeep(node, context, depth)) return [];
	switch (node.type) {
		case 'text':
			return [{ type: 'text', text: node.value.replace(/\n/g, ' ') }];
		case 'strong':
		case 'emphasis':
			return [{ type: node.type, inline: inlines(node.children, context, depth) }];
		case 'inlineCode':
			return [{ type: 'code', text: node.value }];
		case 'link':
			return linkOf(node.url, inlines(node.children, context, depth), node, context);
		case 'linkReference':
			return linkOf(context.definitions.get(node.identifier) ?? '', inlines(node.children, context, depth), node, context);
		case 'image':
		case 'imageReference':
			return [{ type: 'image', alt: node.alt ?? '' }];
		case 'break':
			return [{ type: 'break' }];
		case 'html':
			return reportHtml(node.value, node, context) ? [{ type: 'text', text: node.value }] : [];
		default:
			return [];
	}
}

/** Only what cannot run anything: web, mail and telephone addresses, and links inside the product. */
function linkOf(href: string, inline: Inline[], node: Nodes, context: Context): Inline[] {
	if (/^(https?:|mailto:|tel:)/i.test(href) || !/^[^/?#]*:/.test(href)) return [{ type: 'link', href, inline }];
	context.report(placeOf(node, context), 'unsafe-link', { href: excerpt(href) });
	return inline;
}

/** HTML is shown as the letters it is made of; comments are for authors alone. */
function reportHtml(html: string, node: Nodes, context: Context): boolean {
	if (html.startsWith('<!--')) return false;
	context.report(placeOf(node, context), 'html-not-shown', { text: excerpt(html) });
	return true;
}

function tooDeep(node: Nodes, context: Context, depth: number): boolean {
	if (depth <= limits.depth) return false;
	context.report(placeOf(node, context), 'too-deep', { limit: limits.depth });
	return true;
}

const placeOf = (node: Nodes, context: Context) => ({
	line: (node.position?.start.line ?? 1) + context.offset,
	column: node.position?.start.column ?? 1
});

/** The words of the blocks, one block a line. */
export function plainText(blocks: Block[]): string {
	return blocks.map(wordsOf).join('\n');
}

function wordsOf(block: Block): string {
	switch (block.type) {
		case 'heading':
		case 'paragraph':
			return inlineText(block.inline);
		case 'list':
			return block.items.map(plainText).join('\n');
		case 'quote':
			return plainText(block.blocks);
		case 'code':
			return block.text;
		case 'rule':
			return '';
	}
}

function inlineText(inline: Inline[]): string {
	return inline
		.map((part) => {
			if (part.type === 'text' || part.type === 'code') return part.text;
			if (part.type === 'image') return part.alt;
			return part.type === 'break' ? '\n' : inlineText(part.inline);
		})
		.join('');
}
