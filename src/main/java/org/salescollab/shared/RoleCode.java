package org.salescollab.shared;

/** A responsibility in a sales project, such as AR; by its code; what it is called stands in the organisation. */
public record RoleCode(String code) {

    /** Owns the customer relation: needs, negotiation, contract. */
    public static final RoleCode AR = new RoleCode("AR");
    /** Owns the solution: offer, feasibility, price of the solution. */
    public static final RoleCode SR = new RoleCode("SR");
    /** Owns fulfilment: delivery, schedule, cost. */
    public static final RoleCode FR = new RoleCode("FR");

    public static final RoleCode OWNER = new RoleCode("OWNER");
    public static final RoleCode SPONSOR = new RoleCode("SPONSOR");
    public static final RoleCode MARKETING = new RoleCode("MARKETING");
    public static final RoleCode PRODUCT = new RoleCode("PRODUCT");
    public static final RoleCode SERVICE = new RoleCode("SERVICE");
    public static final RoleCode FINANCE = new RoleCode("FINANCE");
    public static final RoleCode LEGAL = new RoleCode("LEGAL");
    public static final RoleCode BID = new RoleCode("BID");
}
