import { freeAlias } from '../domain/alias.ts';
import type { DeskLanguage } from '../domain/folder.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/**
 * Calm things to call a person by on the desk: trees, flowers, berries, birds, small animals, stones, colours,
 * weather, water, instruments. None is a given name or a common bare surname in Sweden or in English, and none
 * is used to mock.
 */
export const aliases: Record<DeskLanguage, readonly string[]> = {
  sv: list(`
    Lönn Hägg Sälg Rönn Oxel Avenbok Lärkträd Idegran Poppel Olvon Hassel Fläder Syren Kastanj Vildvin
    Päronträd Körsbär Krikon Fikon Dadel Mandel Tallkotte Grankotte Barrskog Ekollon Lövverk Sötvedel Näver
    Kvist Enbär Nypon Hagtorn Slånbär Måbär Lingon Blåbär Hallon Hjortron Odon Tranbär Smultron Krusbär
    Vinbär Havtorn Rabarber Citron Apelsin Persika Aprikos Kvitten Druva Blåklocka Gullviva Blåsippa
    Vitsippa Klöver Prästkrage Smörblomma Maskros Tussilago Vallmo Blåklint Rödklint Åkervädd Kattfot Ljung
    Mossa Ormbunke Fräken Kaveldun Näckros Krokus Snödroppe Tulpan Hyacint Pion Riddarsporre Stockros
    Ringblomma Solros Lavendel Timjan Mynta Salvia Kamomill Gräslök Fänkål Kummin Saffran Vanilj Kanel
    Kardemumma Ingefära Murgröna Kaprifol Humle Luktärt Förgätmigej Akleja Timotej Harsyra Daggkåpa Älggräs
    Fingerborg Kantarell Havreax Rågax Linblom Talgoxe Blåmes Domherre Koltrast Taltrast Rödhake Bofink
    Grönfink Steglits Svartmes Lövsångare Sädesärla Ladusvala Backsvala Sånglärka Näktergal Ringduva Häger
    Knipa Ejder Gräsand Storlom Fisktärna Pärluggla Hornuggla Tornfalk Havsörn Tjäder Fjällripa Järpe
    Tofsvipa Storspov Kungsfiskare Sidensvans Trädkrypare Korsnäbb Rosenfink Snösparv Strandpipare Hackspett
    Entita Talltita Stjärtmes Kungsfågel Grönsiska Hämpling Gulsparv Sävsparv Igelkott Ekorre Utter
    Sjöstjärna Grävling Citronfjäril Blåvinge Guldvinge Påfågelöga Humla Nyckelpiga Trollslända Abborre
    Öring Röding Granit Gnejs Skiffer Marmor Kvarts Fältspat Glimmer Kalksten Sandsten Flinta Agat Bärnsten
    Topas Jaspis Onyx Ametist Turkos Smaragd Månsten Täljsten Malakit Basalt Porfyr Koppar Mässing Brons
    Himmelsblå Havsgrön Solgul Mossgrön Kornblå Indigo Ockra Umbra Cinnober Purpur Gräddvit Pärlgrå
    Skiffergrå Mintgrön Duvblå Terrakotta Korall Elfenben Morgondagg Havsbris Vårregn Nysnö Rimfrost
    Norrsken Månsken Polstjärna Regnbåge Gryning Solglitter Sommarvind Dyning Skogstjärn Fjällbäck
    Källsprång Skogsglänta Blomsteräng Sandstrand Klippö Fyrtorn Segel Brygga Lykta Lanterna Kompass Fiol
    Flöjt Cello Harpa Gitarr Piano Klarinett Oboe Trumma Dragspel Nyckelharpa
  `),
  en: list(`
    Maple Birch Alder Larch Spruce Cedar Cypress Poplar Chestnut Hawkweed Almond Hawthorn Blackthorn
    Elderflower Hornbeam Oakleaf Acorn Pinecone Catkin Driftwood Sapling Treetop Meadow Orchard Hedgerow
    Woodland Bilberry Blueberry Raspberry Cranberry Loganberry Gooseberry Mulberry Cloudberry Bramble Damson
    Apricot Quince Rhubarb Orange Mandarin Tangerine Nectarine Bluebell Snowdrop Crocus Tulip Edelweiss
    Peony Foxglove Cowslip Buttercup Dandelion Cornflower Harebell Honeysuckle Lavender Chamomile Thyme Mint
    Parsley Fennel Caraway Cinnamon Vanilla Cardamom Bulrush Bracken Moss Gorse Thistle Teasel Sunflower
    Hollyhock Speedwell Campion Stonecrop Sorrel Yarrow Vetch Celandine Periwinkle Sedum Snapdragon Lupin
    Wisteria Forsythia Mallow Barley Oats Lotus Goldfinch Greenfinch Chaffinch Bullfinch Siskin Redpoll
    Nuthatch Goldcrest Blackbird Thrush Nightingale Skylark Swallow Wagtail Dunnock Kingfisher Heron Curlew
    Lapwing Plover Sandpiper Avocet Teal Wigeon Mallard Eider Puffin Gannet Kittiwake Osprey Kestrel Barnowl
    Chiffchaff Treecreeper Waxwing Crossbill Fieldfare Redwing Whitethroat Stonechat Wheatear Dipper Moorhen
    Woodlark Turnstone Hedgehog Squirrel Otter Seal Dormouse Harvestmouse Dragonfly Damselfly Ladybird
    Bumblebee Brimstone Seahorse Starfish Dolphin Trout Salmon Granite Slate Marble Quartz Feldspar
    Limestone Sandstone Pumice Agate Topaz Onyx Amethyst Turquoise Emerald Moonstone Soapstone Malachite
    Basalt Porphyry Obsidian Sapphire Copper Brass Bronze Pewter Silver Pebble Cobble Azure Cobalt Turmeric
    Ochre Umber Vermilion Crimson Maroon Magenta Lilac Mauve Ecru Cream Terracotta Russet Skyblue Seagreen
    Pearlgrey Mossgreen Breeze Drizzle Raindrop Snowfall Hoarfrost Rainbow Sunbeam Moonlight Starlight
    Daybreak Sunrise Twilight Morningdew Northwind Tidepool Sandbank Seashell Scallop Mussel Harbour
    Lighthouse Lantern Compass Anchor Streamlet Waterfall Wellspring Lagoon Island Headland Hillside
    Moorland Valley Violin Cello Flute Harp Guitar Piano Clarinet Oboe Bassoon Trumpet Accordion Mandolin
  `),
};

/**
 * An alias nobody in `taken` has, at random, in the desk's language; with a number when all are taken. `pick`
 * gives a random whole number from 0 up to, not including, `n`.
 */
export function proposeAlias(
  taken: readonly string[],
  language: DeskLanguage,
  pick: (n: number) => number,
): string {
  return freeAlias(aliases[language], taken, pick);
}
