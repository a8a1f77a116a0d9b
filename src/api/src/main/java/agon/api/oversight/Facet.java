package agon.api.oversight;

/** One thing that an overseer can do. Facets are interfaces; calls of their methods are charged. */
public interface Facet {}
