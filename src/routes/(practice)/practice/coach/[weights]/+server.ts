import { requireAction } from '#lib/server/auth/index.ts';
import { weights } from '#lib/server/training/coach-data.ts';

/** A language's weights for the live coach, named by their content. */
export const GET = async (event) => {
	requireAction(event, 'practise');
	const { bytes, encoding } = await weights(event.params.weights, event.request.headers.get('accept-encoding') ?? '');
	return new Response(bytes, {
		headers: {
			'content-type': 'application/octet-stream',
			'content-encoding': encoding,
			'cache-control': 'private, max-age=31536000, immutable',
			vary: 'accept-encoding'
		}
	});
};
