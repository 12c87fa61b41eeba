package org.salescollab.organisation.rest;

import java.util.List;

/** All departments, in the order they are shown. */
public record DepartmentsJson(List<DepartmentJson> departments) {}
