package com.atlassian.activeobjects.external;

public interface ActiveObjects {
    <K> int count(Class<? extends net.java.ao.RawEntity<K>> a);
    <K> int count(Class<? extends net.java.ao.RawEntity<K>> a, String b, Object... c);
    <K> int count(Class<? extends net.java.ao.RawEntity<K>> a, net.java.ao.Query b);
    <T extends net.java.ao.RawEntity<K>, K> T create(Class<T> a, java.util.Map<String, Object> b);
    <T extends net.java.ao.RawEntity<K>, K> T create(Class<T> a, net.java.ao.DBParam... b);
    void delete(net.java.ao.RawEntity<?>... a);
    <K> int deleteWithSQL(Class<? extends net.java.ao.RawEntity<K>> a, String b, Object... c);
    <T> T executeInTransaction(com.atlassian.sal.api.transaction.TransactionCallback<T> a);
    <T extends net.java.ao.RawEntity<K>, K> T[] find(Class<T> a);
    <T extends net.java.ao.RawEntity<K>, K> T[] find(Class<T> a, String b, net.java.ao.Query c);
    <T extends net.java.ao.RawEntity<K>, K> T[] find(Class<T> a, String b, Object... c);
    <T extends net.java.ao.RawEntity<K>, K> T[] find(Class<T> a, net.java.ao.Query b);
    <T extends net.java.ao.RawEntity<K>, K> T[] findWithSQL(Class<T> a, String b, String c, Object... d);
    void flushAll();
    <T extends net.java.ao.RawEntity<K>, K> T get(Class<T> a, K b);
    <T extends net.java.ao.RawEntity<K>, K> T[] get(Class<T> a, K... b);
    com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData moduleMetaData();
    <T extends net.java.ao.RawEntity<K>, K> void stream(Class<T> a, net.java.ao.EntityStreamCallback<T, K> b);
    <T extends net.java.ao.RawEntity<K>, K> void stream(Class<T> a, net.java.ao.Query b, net.java.ao.EntityStreamCallback<T, K> c);
}
