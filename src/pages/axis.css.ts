import type { APIRoute } from 'astro';
import { axisRules } from '../view/figures/axis.ts';

/** The rules that put the labels of axes to their places. */
export const GET: APIRoute = () =>
  new Response(axisRules(), { headers: { 'content-type': 'text/css; charset=utf-8' } });
