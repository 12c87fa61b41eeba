package org.salescollab.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.salescollab.exchange.ColumnNames;
import org.salescollab.exchange.CustomerImport;
import org.salescollab.exchange.ImportField;
import org.salescollab.platform.web.PageModel;
import org.salescollab.platform.web.PageRenderer;
import org.salescollab.platform.web.PageServlet;
import org.salescollab.shared.Actor;

/** Shows the page on which customers are imported; what it does travels through REST. */
public final class ImportServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient CustomerImport imports;
    private final transient ColumnNames names;

    public ImportServlet(PageRenderer renderer, CustomerImport imports, ColumnNames names) {
        super(renderer);
        this.imports = imports;
        this.names = names;
    }

    @Override
    protected PageModel page(Actor actor, HttpServletRequest request) {
        imports.enter(actor);
        List<FieldView> fields = java.util.Arrays.stream(ImportField.values())
                .map(field -> new FieldView(field.code(), names.head(field, actor.locale())))
                .toList();
        return new PageModel(
                PageModel.Frame.GENERAL,
                "sales.exchange.page.title",
                "templates/exchange/import.vm",
                Map.of("page", new ImportView(fields)),
                List.of("org.salescollab.jira:sales-customer-import"));
    }
}
