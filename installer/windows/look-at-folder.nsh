; SPDX-FileCopyrightText: 2026 Bashgah contributors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; Will the chosen folder do?

; Says why the chosen folder will not do, before anything is changed: $R1 is then an exit code, else 0.
Function LookAtFolder
  SetDetailsPrint none
  StrCpy $R1 0
  Call LookAtContent
  ${If} $R1 = 0
    Call LookAtSpace
  ${EndIf}
  ${If} $R1 = 0
    Call LookAtWriting
  ${EndIf}
  SetDetailsPrint both
  ClearErrors
FunctionEnd

; Another program's folder may hold libraries of the same names.
Function LookAtContent
  ${DirState} "$INSTDIR" $0
  ${If} $0 = 1
  ${AndIf} $INSTDIR != "${DEFAULT_FOLDER}"
  ${AndIf} $INSTDIR != $EarlierPlace
  ${AndIfNot} ${FileExists} "$INSTDIR\bashgah.exe"
    MessageBox MB_OK|MB_ICONSTOP "$(NotEmpty)" /SD IDOK
    StrCpy $R1 ${EXIT_FOLDER}
  ${EndIf}
FunctionEnd

; An upgrade needs the whole space as well, for the older version goes only when there is enough. In MB:
; the KB of a large drive are more than a number holds.
Function LookAtSpace
  ${GetRoot} "$INSTDIR" $0
  IntOp $2 ${SIZE} / 1024
  IntOp $2 $2 + 1
  ClearErrors
  ${DriveSpace} "$0\" "/D=F /S=M" $1
  ${IfNot} ${Errors}
  ${AndIf} $1 < $2
    MessageBox MB_OK|MB_ICONSTOP "$(NoSpace)" /SD IDOK
    StrCpy $R1 ${EXIT_SPACE}
  ${EndIf}
FunctionEnd

Function LookAtWriting
  StrCpy $3 "$INSTDIR" ; up to what is there
  ${DoUntil} ${FileExists} "$3\*.*"
    ${If} $3 == ""
      ${ExitDo}
    ${EndIf}
    ${GetParent} "$3" $3
  ${Loop}
  CreateDirectory "$INSTDIR"
  ClearErrors
  GetTempFileName $2 "$INSTDIR"
  FileOpen $0 "$2" w
  ${If} ${Errors}
    MessageBox MB_OK|MB_ICONSTOP "$(NotWritable)" /SD IDOK
    StrCpy $R1 ${EXIT_FOLDER}
  ${Else}
    FileClose $0
    Delete "$2"
  ${EndIf}
  StrCpy $2 "$INSTDIR"
  ${DoUntil} $2 == $3
    RMDir "$2"
    ${GetParent} "$2" $2
  ${Loop}
FunctionEnd
