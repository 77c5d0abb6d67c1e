package io.github.nativeflags.runtime.real;

import static io.github.nativeflags.runtime.real.MessageBoxStyle.MB_APPLMODAL;
import static io.github.nativeflags.runtime.real.MessageBoxStyle.MB_DEFBUTTON1;
import static io.github.nativeflags.runtime.real.MessageBoxStyle.MB_DEFBUTTON3;
import static io.github.nativeflags.runtime.real.MessageBoxStyle.MB_HELP;
import static io.github.nativeflags.runtime.real.MessageBoxStyle.MB_ICONERROR;
import static io.github.nativeflags.runtime.real.MessageBoxStyle.MB_ICONMASK;
import static io.github.nativeflags.runtime.real.MessageBoxStyle.MB_ICONQUESTION;
import static io.github.nativeflags.runtime.real.MessageBoxStyle.MB_ICONWARNING;
import static io.github.nativeflags.runtime.real.MessageBoxStyle.MB_OK;
import static io.github.nativeflags.runtime.real.MessageBoxStyle.MB_YESNO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nativeflags.runtime.MaskFormatException;
import io.github.nativeflags.runtime.UnknownBitsException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields of real flags, with the values that their headers give. */
class FieldsTest {
  private static final MessageBoxStyleMask QUESTION = MessageBoxStyleMask.ofBits(0x34);

  @Test
  void aFieldHasOneValue() {
    assertEquals(List.of(MB_YESNO, MB_ICONWARNING), QUESTION.stream().toList());
    assertEquals(Optional.of(MB_ICONWARNING), QUESTION.icon());
    assertTrue(QUESTION.contains(MB_ICONWARNING));
    assertFalse(QUESTION.contains(MB_ICONERROR));
    assertFalse(QUESTION.contains(MB_ICONQUESTION));
    assertEquals(Set.of(MB_YESNO, MB_ICONWARNING), QUESTION.asSet());
    assertFalse(QUESTION.asSet().contains(MB_ICONERROR));
    assertEquals(EnumSet.of(MB_YESNO, MB_ICONWARNING), QUESTION.toEnumSet());
    assertEquals(2, QUESTION.size());
  }

  @ParameterizedTest
  @CsvSource({
    "0x34, MB_YESNO | MB_ICONWARNING",
    "0, MB_OK",
    "0x70, 0x70", // No icon has this value, so its bits are no flags
    "0x74, MB_YESNO | 0x70",
    "0x1034, MB_YESNO | MB_ICONWARNING | MB_SYSTEMMODAL",
    "0x64304, MB_YESNO | MB_DEFBUTTON4 | MB_HELP | MB_TOPMOST | 0x20000",
    "0xF, 0xF" // The mask of a field is none of its values
  })
  void textNamesTheValuesOfFieldsFirst(String bits, String text) {
    MessageBoxStyleMask mask = MessageBoxStyleMask.ofBits(Integer.decode(bits));
    assertEquals(text, mask.toString());
    assertEquals(mask, MessageBoxStyleMask.valueOf(text));
  }

  @Test
  void zeroIsAValueOfEachFieldThatNamesIt() {
    assertEquals(Optional.of(MB_OK), MessageBoxStyleMask.NONE.buttons());
    assertEquals(Optional.of(MB_DEFBUTTON1), MessageBoxStyleMask.NONE.defaultButton());
    assertEquals(Optional.of(MB_APPLMODAL), QUESTION.modality());
    assertEquals(Optional.empty(), MessageBoxStyleMask.NONE.icon());
    assertNotEquals(MB_OK, MB_DEFBUTTON1);
    assertFalse(QUESTION.contains(MB_OK));
    assertTrue(QUESTION.contains(MB_DEFBUTTON1));
    assertSame(MB_OK, MessageBoxStyle.of(0));
  }

  @Test
  void aFieldIsSetAsAWhole() {
    assertEquals("MB_YESNO | MB_ICONERROR", QUESTION.withIcon(MB_ICONERROR).toString());
    assertEquals("MB_ICONWARNING", QUESTION.withButtons(MB_OK).toString());
    assertEquals(0x40000004, MessageBoxStyleMask.ofBits(0x40000074).withoutIcon().value());
    assertThrows(IllegalArgumentException.class, () -> QUESTION.withIcon(MB_YESNO));
    assertThrows(IllegalArgumentException.class, () -> QUESTION.withIcon(MB_ICONMASK));
    assertThrows(NullPointerException.class, () -> QUESTION.withIcon(null));
  }

  @Test
  void flagsOfAFieldReplaceOneAnother() {
    assertEquals(QUESTION.withIcon(MB_ICONERROR), QUESTION.with(MB_ICONERROR));
    assertEquals(QUESTION, QUESTION.without(MB_ICONERROR));
    assertEquals(MessageBoxStyleMask.of(MB_YESNO), QUESTION.without(MB_ICONWARNING));
    assertEquals(MessageBoxStyleMask.of(MB_YESNO), QUESTION.toggle(MB_ICONWARNING));
    assertEquals(QUESTION.with(MB_ICONERROR), QUESTION.toggle(MB_ICONERROR));
    assertEquals(
        MessageBoxStyleMask.of(MB_ICONQUESTION),
        MessageBoxStyleMask.of(MB_ICONERROR, MB_ICONQUESTION));
    assertEquals(
        MessageBoxStyleMask.of(MB_ICONQUESTION, MB_HELP),
        Stream.of(MB_ICONERROR, MB_HELP, MB_ICONQUESTION)
            .parallel()
            .collect(MessageBoxStyleMask.toMask()));
    assertEquals(MessageBoxStyleMask.of(MB_DEFBUTTON3).with(MB_DEFBUTTON1).bits(), 0);
  }

  /** The mask of a field is none of its values, so it stands for its bits. */
  @Test
  void theMaskOfAFieldIsItsBits() {
    MessageBoxStyleMask help = QUESTION.with(MB_HELP);
    assertFalse(help.contains(MB_ICONMASK));
    assertEquals(0x40F4, help.with(MB_ICONMASK).value());
    assertEquals(0x4004, help.without(MB_ICONMASK).value());
    assertEquals(help.withoutIcon(), help.without(MB_ICONMASK));
    assertEquals(0x40C4, help.toggle(MB_ICONMASK).value());
    assertEquals(0x40F4, MessageBoxStyleMask.set(0x4034, MB_ICONMASK));
    assertEquals(0x4004, MessageBoxStyleMask.clear(0x4034, MB_ICONMASK));
    assertEquals(0x40C4, MessageBoxStyleMask.toggle(0x4034, MB_ICONMASK));
    assertEquals(0xF0, MessageBoxStyleMask.parse("MB_ICONERROR | MB_ICONMASK"));
  }

  @Test
  void masksAreBitsAllTheSame() {
    MessageBoxStyleMask error = MessageBoxStyleMask.of(MB_ICONERROR);
    MessageBoxStyleMask question = MessageBoxStyleMask.of(MB_ICONQUESTION);
    assertEquals(0x30, error.union(question).value());
    assertEquals(0x20, QUESTION.difference(error).intersection(question).value());
    assertTrue(QUESTION.containsAll(error));
  }

  @Test
  void rawUtilitiesKnowFields() {
    assertEquals(Optional.of(MB_ICONWARNING), MessageBoxStyleMask.icon(0x34));
    assertEquals(0x14, MessageBoxStyleMask.withIcon(0x34, MB_ICONERROR));
    assertEquals(0x40000004, MessageBoxStyleMask.withoutIcon(0x40000034));
    assertFalse(MessageBoxStyleMask.has(0x34, MB_ICONERROR));
    assertEquals(0x14, MessageBoxStyleMask.set(0x34, MB_ICONERROR));
    assertEquals(0x34, MessageBoxStyleMask.clear(0x34, MB_ICONERROR));
    assertEquals(0x04, MessageBoxStyleMask.toggle(0x34, MB_ICONWARNING));
    assertEquals(0x20, MessageBoxStyleMask.maskOf(MB_ICONERROR, MB_ICONQUESTION));
    assertEquals("icon 0xF0", MessageBoxStyleMask.ICON_FIELD.toString());
    assertEquals(0xF00, MessageBoxStyleMask.DEFAULT_BUTTON_FIELD.mask());
    assertEquals(5, MessageBoxStyleMask.ICON_FIELD.values().size());
  }

  @Test
  void textRefusesTwoValuesOfOneField() {
    MaskFormatException e =
        assertThrows(
            MaskFormatException.class,
            () -> MessageBoxStyleMask.parse("MB_ICONERROR | MB_ICONQUESTION"));
    assertEquals(15, e.position());
    assertTrue(e.getMessage().contains("another value of the field icon"), e.getMessage());
    assertEquals(0x30, MessageBoxStyleMask.parse("MB_ICONHAND | MB_ICONERROR | 0x20"));
    assertEquals(0xF0, MessageBoxStyleMask.parse("MB_ICONMASK"));
  }

  @Test
  void theTypeOfAFile() {
    assertEquals(Optional.of(FileMode.S_IFREG), FileModeMask.ofBits(0100644).type());
    assertEquals("S_IFREG | S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH", FileModeMask.toString(0100644));
    assertFalse(FileModeMask.has(0120777, FileMode.S_IFREG)); // As S_ISREG(m) of C
    assertTrue(FileModeMask.has(0060000, FileMode.S_IFBLK));
    assertFalse(FileModeMask.has(0060000, FileMode.S_IFDIR));
    assertEquals("0xF000", FileModeMask.toString(FileModeConstants.S_IFMT));
    assertTrue(FileModeMask.has(0700, FileMode.S_IRWXU));
    assertEquals(FileModeMask.ofBits(0100644), FileModeMask.ofBits((short) 0100644));
    assertThrows(UnknownBitsException.class, () -> FileModeMask.has(0x10000, FileMode.S_IFREG));
  }

  @Test
  void theAccessOfAnOpenFile() {
    OpenFlagsMask create = OpenFlagsMask.ofBits(0100);
    assertEquals(Optional.of(OpenFlags.O_RDONLY), create.access());
    assertTrue(create.contains(OpenFlags.O_RDONLY));
    assertEquals("O_RDWR | O_CREAT", create.withAccess(OpenFlags.O_RDWR).toString());
    assertEquals(Optional.empty(), OpenFlagsMask.ofBits(3).access());
    assertEquals("0x3", OpenFlagsMask.toString(3));
    assertEquals("O_RDONLY", OpenFlagsMask.toString(0));
    assertEquals(
        "O_DSYNC | O_DIRECTORY | O_SYNC | O_TMPFILE",
        OpenFlagsMask.of(OpenFlags.O_SYNC, OpenFlags.O_TMPFILE).toString());
  }

  @Test
  void theStyleOfAWindow() {
    WindowStyleMask mask = WindowStyleMask.ofBits(0x90C20003);
    assertEquals(
        "BS_AUTOCHECKBOX | WS_POPUP | WS_VISIBLE | WS_BORDER | WS_DLGFRAME | WS_GROUP",
        mask.toString());
    assertTrue(mask.contains(WindowStyle.WS_CAPTION));
    assertFalse(mask.contains(WindowStyle.WS_OVERLAPPED));
    assertTrue(WindowStyleMask.ofBits(0).contains(WindowStyle.WS_OVERLAPPED));
    assertTrue(WindowStyleMask.ofBits(0x80000000).contains(WindowStyle.BS_PUSHBUTTON));
    assertSame(WindowStyle.WS_GROUP, WindowStyle.WS_MINIMIZEBOX);
    assertEquals("WS_OVERLAPPED", WindowStyleMask.NONE.toString());
  }

  @Test
  void theCharacteristicsOfASection() {
    SectionCharacteristicsMask text = SectionCharacteristicsMask.ofBits(0x60500020);
    assertEquals(
        "IMAGE_SCN_ALIGN_16BYTES | IMAGE_SCN_CNT_CODE | IMAGE_SCN_MEM_EXECUTE | IMAGE_SCN_MEM_READ",
        text.toString());
    assertEquals(Optional.of(SectionCharacteristics.ALIGN_16BYTES), text.alignment());
    assertFalse(text.contains(SectionCharacteristics.ALIGN_1BYTES));
    assertEquals(text, SectionCharacteristicsMask.valueOf(text.toString()));
  }

  @Test
  void aCodeMadeOfFields() {
    int getGeometry = 7 << 16; // IOCTL_DISK_GET_DRIVE_GEOMETRY
    ControlCodeMask code = ControlCodeMask.ofBits(getGeometry);
    assertEquals(Optional.of(ControlCode.DEVICE_DISK), code.device());
    assertEquals(Optional.of(ControlCode.ACCESS_ANY), code.access());
    assertEquals(Optional.of(ControlCode.METHOD_BUFFERED), code.method());
    assertEquals("DEVICE_DISK", code.toString());
    ControlCodeMask other = code.withMethod(ControlCode.METHOD_NEITHER);
    assertEquals("DEVICE_DISK | METHOD_NEITHER", other.toString());
    assertEquals("METHOD_IN_DIRECT | 0x99C000", ControlCodeMask.toString(0x99C001));
  }

  @Test
  void typesOfDevicesAreValues() {
    assertEquals(Optional.of(FileDevice.FILE_DEVICE_CONSOLE), FileDevice.find(0x50));
    assertEquals(Optional.empty(), FileDevice.find(0x51));
    assertSame(FileDevice.FILE_DEVICE_VENDOR, FileDevice.of(0x8000));
  }
}
