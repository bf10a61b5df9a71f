; SPDX-FileCopyrightText: 2026 Bashgah contributors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; Where the owner's shops are: the folder of the shop that was open last, as the program's settings tell it,
; else the documents. The settings are UTF-8, which NSIS does not read by itself; so the folder is measured in
; bytes, then turned into text by Windows.
Var ShopFolder

Function un.FindShopFolder
  StrCpy $ShopFolder "$DOCUMENTS"
  ClearErrors
  FileOpen $0 "$APPDATA\bashgah\settings.ini" r
  ${If} ${Errors}
    Return
  ${EndIf}
  StrCpy $4 "" ; the section
  ${Do}
    FileSeek $0 0 CUR $1
    ClearErrors
    FileRead $0 $2
    ${If} ${Errors}
      ${ExitDo}
    ${EndIf}
    StrCpy $3 $2 1
    ${If} $3 == "["
      StrCpy $4 $2 6
    ${EndIf}
    StrCpy $3 $2 5
    ${If} $4 == "[shop]"
    ${AndIf} $3 == "last="
      IntOp $1 $1 + 5
      Call un.ReadFolder
      ${ExitDo}
    ${EndIf}
  ${Loop}
  FileClose $0
  ClearErrors
FunctionEnd

; The folder of the path that begins at byte $1 of the file $0, if there is one.
Function un.ReadFolder
  FileSeek $0 $1 SET
  StrCpy $2 0 ; bytes
  StrCpy $3 0 ; bytes before the last slash
  ${Do}
    ClearErrors
    FileReadByte $0 $5
    ${If} ${Errors}
    ${OrIf} $5 < 32
      ${ExitDo}
    ${EndIf}
    ${If} $5 = 34 ; a quote, where the path holds what needs one
    ${AndIf} $2 = 0
      IntOp $1 $1 + 1
      ${Continue}
    ${EndIf}
    ${If} $5 = 47
    ${OrIf} $5 = 92
      StrCpy $3 $2
    ${EndIf}
    IntOp $2 $2 + 1
  ${Loop}
  ${If} $3 = 0
  ${OrIf} $3 >= ${NSIS_MAX_STRLEN}
    Return
  ${EndIf}
  FileSeek $0 $1 SET
  System::Alloc ${NSIS_MAX_STRLEN} ; zeros
  Pop $5
  System::Call 'kernel32::ReadFile(p r0, p r5, i r3, *i .r6, p 0)'
  System::Call 'kernel32::MultiByteToWideChar(i 65001, i 0, p r5, i -1, w .r2, i ${NSIS_MAX_STRLEN})'
  System::Free $5
  ClearErrors
  GetFullPathName $2 "$2" ; with the slashes of Windows; an error when it is not there
  ${IfNot} ${Errors}
    StrCpy $ShopFolder "$2"
  ${EndIf}
FunctionEnd
