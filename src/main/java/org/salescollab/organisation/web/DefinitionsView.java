package org.salescollab.organisation.web;

import java.util.List;
import org.salescollab.platform.web.FormView;

/** What a page of definitions shows: a line each, and the dialog. */
public record DefinitionsView(List<DefinitionView> lines, FormView form) {}
