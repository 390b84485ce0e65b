/** Where "Leave this page" goes: a site that anybody may have open, in a school as well. */
export const neutralSite = 'https://www.wikipedia.org/'
