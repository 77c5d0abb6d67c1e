assert new File(basedir, 'target/classes/example/first/BellMask.class').isFile()
assert new File(basedir, 'target/classes/META-INF/nativeflags/example.first.BellSpec.inputs').text.contains('bell.h')
