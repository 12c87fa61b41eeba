package org.salescollab.contact.web;

/** One person as the table and the buyer map show them; what is unknown is empty. */
public record PersonView(
        long id,
        String name,
        String otherName,
        String title,
        String role,
        boolean blocker,
        String attitude,
        String influence,
        String lastContact,
        String owner) {}
