// Charts: drawn by chart.js, which is fetched only where one is shown, in the colours of tokens.css, and drawn anew when these change.
import type { Chart, ChartConfiguration, ChartType, Plugin } from 'chart.js';
import type { Attachment } from 'svelte/attachments';

export interface Ink {
	ink: string;
	quiet: string;
	hairline: string;
	agent: string;
	customer: string;
	font: string;
	/** 0 where people asked for less motion, and on paper. */
	duration: number;
}

type Draw<T extends ChartType> = (ink: Ink) => ChartConfiguration<T>;

/** Custom properties hold both schemes; what the browser makes of them is known only on an element. */
function inkOf(canvas: HTMLCanvasElement): Ink {
	const style = getComputedStyle(canvas);
	const before = canvas.style.color;
	const colour = (token: string): string => {
		canvas.style.color = `var(--${token})`;
		return style.color;
	};
	const still = matchMedia('(prefers-reduced-motion: reduce)').matches || matchMedia('print').matches;
	const ink: Ink = {
		ink: colour('ink'),
		quiet: colour('quiet'),
		hairline: colour('hairline'),
		agent: colour('agent'),
		customer: colour('ember'),
		font: style.fontFamily,
		duration: still ? 0 : 200
	};
	canvas.style.color = before;
	return ink;
}

/** Attach to a canvas. It is decoration for those who see it: the same figures stand in a table beside it. */
export function chart<T extends ChartType>(draw: Draw<T>): Attachment<HTMLCanvasElement> {
	return (canvas) => {
		let make: (() => Chart<T>) | undefined;
		let drawn: Chart<T> | undefined;
		let gone = false;
		// Paper is white, whatever the screen is.
		const schemes = [matchMedia('(prefers-color-scheme: dark)'), matchMedia('print')];

		const first = async () => {
			const { Chart, registerables } = await import('chart.js');
			await document.fonts.ready;
			if (gone) return;
			Chart.register(...registerables);
			make = () => new Chart(canvas, draw(inkOf(canvas)));
			drawn = make();
		};
		/** At once: who prints does not wait. */
		const redraw = () => {
			drawn?.destroy();
			drawn = make?.();
		};
		// Paper has another width than the screen.
		const print = () => drawn?.resize();

		void first();
		for (const scheme of schemes) scheme.addEventListener('change', redraw);
		addEventListener('beforeprint', print);
		addEventListener('afterprint', print);
		return () => {
			gone = true;
			drawn?.destroy();
			for (const scheme of schemes) scheme.removeEventListener('change', redraw);
			removeEventListener('beforeprint', print);
			removeEventListener('afterprint', print);
		};
	};
}

/** Writes the name of each line at its end, in its colour: no legend to look up. Names that would meet are moved apart. */
export function nameLines(font: string): Plugin<'line'> {
	return {
		id: 'name-lines',
		afterDatasetsDraw(chart) {
			const { ctx, data } = chart;
			const ends = data.datasets.flatMap((set, i) => {
				const point = chart.getDatasetMeta(i).data.at(-1);
				return point
					? [{ text: set.label ?? '', colour: String(set.borderColor), x: point.x + 8, y: Math.min(point.y, chart.chartArea.bottom - 8) }]
					: [];
			});
			ends.sort((a, b) => a.y - b.y);
			ctx.save();
			ctx.font = `600 13px ${font}`;
			ctx.textBaseline = 'middle';
			let above = -Infinity;
			for (const { text, colour, x, y } of ends) {
				above = Math.max(y, above + 16);
				ctx.fillStyle = colour;
				ctx.fillText(text, x, above);
			}
			ctx.restore();
		}
	};
}

/** A thin line at each of these places of the x axis, with its number above, from 1. */
export function numberTimes({ font, ink, hairline }: Ink, places: readonly number[]): Plugin<'line'> {
	return {
		id: 'number-times',
		beforeDatasetsDraw({ ctx, scales, chartArea: { top, bottom } }) {
			ctx.save();
			ctx.font = `600 12px ${font}`;
			ctx.textAlign = 'center';
			ctx.fillStyle = ink;
			ctx.strokeStyle = hairline;
			for (const [index, place] of places.entries()) {
				const x = scales.x!.getPixelForValue(place);
				ctx.beginPath();
				ctx.moveTo(x, top + 8);
				ctx.lineTo(x, bottom);
				ctx.stroke();
				ctx.fillText(String(index + 1), x, top + 4);
			}
			ctx.restore();
		}
	};
}

/** Writes each bar's value behind its end. */
export function valueBars(font: string, colour: string): Plugin<'bar'> {
	return {
		id: 'value-bars',
		afterDatasetsDraw(chart) {
			const { ctx, data } = chart;
			ctx.save();
			ctx.font = `600 12px ${font}`;
			ctx.textBaseline = 'middle';
			ctx.fillStyle = colour;
			for (const [i, set] of data.datasets.entries()) {
				for (const [j, bar] of chart.getDatasetMeta(i).data.entries()) {
					const value = set.data[j];
					if (typeof value === 'number') ctx.fillText(String(value), bar.x + 6, bar.y);
				}
			}
			ctx.restore();
		}
	};
}
