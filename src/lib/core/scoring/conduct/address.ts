// Formal or familiar address of the customer, in Czech (vykání, tykání); English has only one.
import type { Reading } from '../observe/reading-types.ts';

const formal =
	/^(?:vy|vas|vam|vami|vase|vasi|vasich|vasim|vaseho|vasemu|vas[ei]|jste|byste|budete|mate|muzete|chcete|\p{L}{2,}(?:ejte|jte|ete|ite|ate)|pane|pani|panove)$/u;
const familiar =
	/^(?:ty|te|ti|tebe|tobe|tvuj|tvoje|tve|tvou|tveho|tvym|jsi|bys|mas|muzes|chces|budes|vis|\p{L}{3,}(?:es|is|as)|ahoj|cau|nazdar|napis|posli|zkus|mrkni|dej|koukni|podivej|klikni|otevri|stahni|zavolej)$/u;
/** Look like second persons and are none. */
const neither =
	/^(?:dnes|vcas|cas|zas|jeste|konecne|uplne|presne|hned|nas|vas|ctvrte|treti|leta|kdyz|proces|adres|duvod|papis|servis|zapis|dopis|popis|podpis|spis|predpis|vypis|alias|hlas|souhlas|atlas|kras|pas|bas|as|les|pes|ples|interes|kongres|dopoledne|odpoledne|mozte|mesto|foto)$/;

export function addressOf({ language, tokens }: Reading): 'formal' | 'familiar' | 'mixed' | 'none' {
	if (language !== 'cs') return 'none';
	const words = tokens.filter(({ kind, quoted }) => kind === 'word' && !quoted).map(({ folded }) => folded);
	const isFormal = words.some((word) => word === 'vas' || (formal.test(word) && !neither.test(word)));
	const isFamiliar = words.some((word) => familiar.test(word) && !neither.test(word));
	return isFormal && isFamiliar ? 'mixed' : isFormal ? 'formal' : isFamiliar ? 'familiar' : 'none';
}
