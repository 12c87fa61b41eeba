package org.salescollab.bench.data;

import java.util.List;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.customer.CustomerStatus;
import org.salescollab.customer.Tier;

/** Customers with names as a register has them: no two alike, many that begin alike. */
public final class GeneratedCustomers {

    /** Names are combinations; this many are different. */
    public static final int MOST = 720_000;

    private static final int STEP = 7_919;
    private static final int OWNERS = 50;
    private static final List<String> CITIES = List.of(
            "北京", "上海", "广州", "深圳", "杭州", "南京", "苏州", "成都", "重庆", "武汉", "西安", "天津", "青岛", "大连", "宁波", "厦门", "长沙", "郑州",
            "合肥", "福州", "济南", "昆明", "贵阳", "南宁", "海口", "兰州", "银川", "西宁", "太原", "沈阳", "长春", "温州", "无锡", "常州", "佛山", "东莞",
            "珠海", "中山", "惠州", "嘉兴");
    private static final String SIGNS = "华东联合中信海天鸿达兴盛瑞丰泰安恒远创新博雅金龙凯旋嘉业顺诚";
    private static final List<String> TRADES = List.of(
            "电力", "物流", "化工", "汽车", "医药", "食品", "纺织", "钢铁", "软件", "通信", "建筑", "能源", "环保", "航空", "船舶", "机械", "电子", "农业",
            "传媒", "金融");
    private static final List<String> PLACES = List.of(
            "Nordic",
            "Atlantic",
            "Baltic",
            "Alpine",
            "Pacific",
            "Iberian",
            "Danube",
            "Rhine",
            "Celtic",
            "Aegean",
            "Hanse",
            "Saxon",
            "Gallic",
            "Tuscan",
            "Adriatic",
            "Bavarian",
            "Flemish",
            "Frisian",
            "Lombard",
            "Catalan",
            "Breton",
            "Norman",
            "Swabian",
            "Tyrol",
            "Moravian",
            "Silesian",
            "Prussian",
            "Livonian",
            "Cornish",
            "Welsh",
            "Scottish",
            "Irish",
            "Polar",
            "Arctic",
            "Levant",
            "Nile",
            "Ural",
            "Altai",
            "Gobi",
            "Amur");
    private static final List<String> WORDS = List.of(
            "Wind",
            "Harbour",
            "Silver",
            "Bridge",
            "Stone",
            "River",
            "Forest",
            "Cloud",
            "Copper",
            "Falcon",
            "Anchor",
            "Beacon",
            "Cedar",
            "Delta",
            "Ember",
            "Field",
            "Garnet",
            "Haven",
            "Iron",
            "Jade",
            "Keystone",
            "Lumen",
            "Maple",
            "North",
            "Orchid",
            "Pearl",
            "Quartz",
            "Ridge",
            "Summit",
            "Tide");
    private static final List<String> BUSINESS = List.of(
            "Power",
            "Logistics",
            "Chemicals",
            "Motors",
            "Pharma",
            "Foods",
            "Textiles",
            "Steel",
            "Software",
            "Telecom",
            "Construction",
            "Energy",
            "Recycling",
            "Aviation",
            "Shipyards",
            "Machines",
            "Electronics",
            "Farming",
            "Media",
            "Finance");

    private final long seed;

    public GeneratedCustomers(long seed) {
        this.seed = seed;
    }

    /** The people who own customers. */
    public static List<String> owners() {
        return java.util.stream.IntStream.range(0, OWNERS)
                .mapToObj(i -> "owner" + i)
                .toList();
    }

    /** Every number below {@link #MOST} has a profile of its own. */
    public CustomerProfile profile(int number) {
        Draw draw = new Draw(seed, number);
        int mix = (int) (((long) number * STEP + Math.floorMod(seed, (long) MOST)) % MOST);
        String chinese = CITIES.get(mix % 40) + sign(mix / 40) + sign(mix / 1_200) + TRADES.get(mix / 36_000);
        String english = PLACES.get(mix % 40) + " " + WORDS.get(mix / 40 % 30) + " " + WORDS.get(mix / 1_200 % 30) + " "
                + BUSINESS.get(mix / 36_000);
        boolean abroad = draw.percent(40);
        return new CustomerProfile(
                chinese + "有限公司",
                english + " Ltd",
                draw.percent(30) ? List.of(chinese, english) : List.of(),
                abroad ? "HRB" + number : null,
                BUSINESS.get(mix / 36_000),
                tier(draw),
                abroad ? "Europe" : "华东",
                abroad ? "DE" : "CN",
                abroad ? "de" : "zh-CN",
                abroad ? "Europe/Berlin" : "Asia/Shanghai",
                abroad ? "EUR" : "CNY",
                draw.one(owners()),
                draw.one(List.of(CustomerStatus.values())),
                "customer" + number + ".example.com");
    }

    private static String sign(int place) {
        int at = place % 30;
        return SIGNS.substring(at, at + 1);
    }

    private static Tier tier(Draw draw) {
        int percent = draw.below(100);
        return percent < 2 ? Tier.KA : percent < 10 ? Tier.A : percent < 40 ? Tier.B : Tier.C;
    }
}
