def text = { new File(basedir, it).text }

assert text('target/classes/META-INF/native-include/BELL.h').contains('BELL_LONG = 64')
assert text('target/generated-sources/annotations/example/edited/Bell.java').contains('BELL_LONG(64)')

def porter = new URLClassLoader([new File(basedir, 'target/classes').toURI().toURL()] as URL[])
    .loadClass('example.edited.Porter')
assert porter.getField('RING').get(null) == 64

// The first build and the edited page compile; a build after which nothing changed does not.
assert text('build.log').count('Recompiling the module') == 2
assert text('build.log').count('Nothing to compile') == 1
