package com.atlassian.webresource.api.data;

import com.atlassian.json.marshal.Jsonable;
import java.util.function.Supplier;

/** Gives a web resource's scripts data of the server, asked once per page. */
public interface WebResourceDataProvider extends Supplier<Jsonable> {}
