/** The addresses of one page of each kind, from the base of the site. */
export const storyPage = 'stories/north-korean-workers-in-china/';
export const readPage = `${storyPage}read/`;
export const headlinesPage = `${storyPage}headlines/`;
export const claimPage = 'claims/north-korean-workers-in-china/workers-in-china/';
export const articlePage = 'articles/north-korean-workers-in-china/asia-business-daily/';

export const pageTypes: readonly { readonly name: string; readonly path: string }[] = [
  { name: 'front page', path: '' },
  { name: 'story', path: 'stories/derna-flood-toll/' },
  { name: 'versions side by side', path: `${readPage}?with=korea-times,yonhap` },
  { name: 'headlines', path: headlinesPage },
  { name: 'claim', path: claimPage },
  { name: 'article', path: articlePage },
  { name: 'outlets', path: 'outlets/' },
  { name: 'outlet', path: 'outlets/yonhap/' },
  { name: 'sources', path: 'sources/' },
  { name: 'source', path: 'sources/lin-jian/' },
  { name: 'search', path: 'search/' },
  { name: 'method', path: 'method/' },
  { name: 'page for missing addresses', path: '404.html' },
];
