package house;
interface Gone {
  String SYNTAX = "enum DOOR { OPEN = 1, SHUT = 2 };";
  String NAME = "bolt";
}
