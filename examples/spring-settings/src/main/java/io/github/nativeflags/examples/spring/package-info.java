/** Settings with masks in a form, in JSON, in YAML and in a database. */
package io.github.nativeflags.examples.spring;
