/**
 * Words by which page authors name, in class and id, what stands around an article. Compound names are written
 * without a joint, so that "most-read", "most_read" and "mostRead" are all found as "mostread".
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const boilerplateNames = words(
  // other articles
  'related relateds relatedlinks relatedposts relatedarticles relatedstories recirc recirculation recommend recommended recommendation recommendations trending popular ' +
    'mostread readmore seealso alsoread readalso readnext morefrom moreon morenews latest postcard ' +
    'poll quiz aisummary outbrain taboola carousel slider slideshow gallery ' +
    // asking the reader for something
    'newsletter newsletters subscribe subscription subscriptions signup registration follow share sharing shares sharebar ' +
    'sharebutton sharebuttons social promo promos promotion promotions cta donate donation paywall regwall paygate tpcontainer modal popup lightbox overlay ' +
    'cookie cookies consent gdpr optin ' +
    // advertisements
    'sponsor sponsored advert adverts advertisement advertisements advertising ad ads adv adslot adunit dfp ' +
    // about the article
    'byline bylines meta bio biography authorinfo authorbox authorbio authorcard authordetails authordescription aboutauthor ' +
    'aboutauthors timestamp caption captions credit credits copyright tags taglist keywords topics disclaimer notice infobox ' +
    'factbox printonly dprint mediainfo tooltip jumplabellist ' +
    // for other senses than the eye
    'sronly visuallyhidden screenreader screenreadertext ' +
    // finding one's way
    'nav navbar navigation menu breadcrumb breadcrumbs footer foot toolbar tools skiplink pagination pager toc',
);

/** What readers write under an article. */
export const commentsNames = words('comment comments commentlist disqus livefyre respond replies');

/** What holds a picture, and most often its caption. */
export const pictureNames = words('image photo picture img foto');
