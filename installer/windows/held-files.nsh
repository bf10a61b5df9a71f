; SPDX-FileCopyrightText: 2026 Bashgah contributors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; Installed files that the program, or a scanner of viruses, holds.
; What cannot be done now is tried again, for a scanner of viruses lets go; after three seconds the owner decides.
; $2 counts; text TEXT may name the held file $1.
!macro TryAgainOrQuit TEXT
  IntOp $2 $2 + 1
  ${If} $2 < 5
    Sleep 700
  ${Else}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${TEXT}" /SD IDCANCEL IDRETRY +3
      SetErrorLevel ${EXIT_RUNNING}
      Quit
  ${EndIf}
!macroend

!macro ProbeFile FILE
  ${If} $1 == ""
  ${AndIf} ${FileExists} "$R2\${FILE}"
    ClearErrors
    FileOpen $0 "$R2\${FILE}" a
    ${If} ${Errors}
      StrCpy $1 "$R2\${FILE}"
    ${Else}
      FileClose $0
    ${EndIf}
  ${EndIf}
!macroend

; Windows lets nobody write into a program that runs, nor into its libraries. Ends with EXIT_RUNNING unless
; all files in the folder $R2 are let go.
!macro WaitUntilClosed PREFIX
Function ${PREFIX}WaitUntilClosed
  StrCpy $2 0
  ${Do}
    StrCpy $1 ""
    !insertmacro EachFile ProbeFile
    ClearErrors
    ${If} $1 == ""
      Return
    ${EndIf}
    !insertmacro TryAgainOrQuit "$(CloseProgram)"
  ${Loop}
FunctionEnd
!macroend
!insertmacro WaitUntilClosed ""
!insertmacro WaitUntilClosed "un."

!macro DeleteFile FILE
  Delete "$INSTDIR\${FILE}"
  ${If} ${FileExists} "$INSTDIR\${FILE}"
    StrCpy $1 "$INSTDIR\${FILE}"
  ${EndIf}
!macroend

!macro DeleteFolder FOLDER
  RMDir "$INSTDIR\${FOLDER}"
!macroend

; Ends with EXIT_RUNNING when a file stays held; the uninstaller can then be started again.
Function un.DeleteFiles
  StrCpy $2 0
  ${Do}
    StrCpy $1 ""
    !insertmacro EachFile DeleteFile
    ${If} $1 == ""
      ${ExitDo}
    ${EndIf}
    !insertmacro TryAgainOrQuit "$(FileHeld)"
  ${Loop}
  !insertmacro EachFolder DeleteFolder
FunctionEnd
