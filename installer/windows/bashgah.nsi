; SPDX-FileCopyrightText: 2026 Bashgah contributors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; The installer, made by installer/windows/package: for one user, without administrator.
;   /S              asks nothing
;   /D=FOLDER       another folder (last argument)
; Exit codes: 0 done, 2 given up, 3 a newer version is installed, 4 the program is running, 5 not a
; Windows that runs it, 6 the folder cannot be written, 7 no space. With 3 to 7 nothing has been changed.
; Defined from outside: VERSION LIST ICON PICTURE SIZE (KiB) OUTPUT.
Target amd64-unicode
Unicode true
SetCompressor /SOLID lzma
ManifestDPIAware true
RequestExecutionLevel user

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include WordFunc.nsh
!include "${LIST}"
!include strings.nsh

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Bashgah"
!define CLASSES "Software\Classes"
!define SHOP_CLASS "Bashgah.Shop"
!define EXIT_NEWER 3
!define EXIT_RUNNING 4
!define EXIT_WINDOWS 5
!define EXIT_FOLDER 6
!define EXIT_SPACE 7

Name "$(ProgramName)"
BrandingText " "
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Bashgah"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
AllowSkipFiles off
VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
VIAddVersionKey /LANG=1033 "ProductName" "Bashgah"
VIAddVersionKey /LANG=1033 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "FileDescription" "Bashgah ${VERSION} setup"
VIAddVersionKey /LANG=1033 "CompanyName" "Bashgah contributors"
VIAddVersionKey /LANG=1033 "LegalCopyright" "2026 Bashgah contributors, GPL-3.0-or-later"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_ABORTWARNING
!define MUI_CUSTOMFUNCTION_GUIINIT RefuseIfUseless
!define MUI_LANGDLL_WINDOWTITLE "باشگاه · Bashgah"
!define MUI_LANGDLL_INFO "زبان نصب · Language of the setup"
!define MUI_LANGDLL_ALLLANGUAGES
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Language"
!define MUI_WELCOMEPAGE_TITLE "$(WelcomeTitle)"
!define MUI_WELCOMEPAGE_TEXT "$(WelcomeText)"
!insertmacro MUI_PAGE_WELCOME
!define MUI_DIRECTORYPAGE_TEXT_TOP "$(FolderText)"
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE CheckFolder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "$(FinishTitle)"
!define MUI_FINISHPAGE_TEXT "$(FinishText)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\bashgah.exe"
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(KeptBefore)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "$(GoneTitle)"
!define MUI_FINISHPAGE_TEXT_LARGE
!define MUI_FINISHPAGE_TEXT "$(KeptAfter)"
!insertmacro MUI_UNPAGE_FINISH
!insertmacro MUI_LANGUAGE "Farsi"
!insertmacro MUI_LANGUAGE "English"
!insertmacro ProgramStrings
!insertmacro MUI_RESERVEFILE_LANGDLL

; Windows lets nobody write into a program that runs. Ends with EXIT_RUNNING unless it is closed.
!macro WaitUntilClosed PREFIX
Function ${PREFIX}WaitUntilClosed
  ${Do}
    StrCpy $1 ""
    ${If} ${FileExists} "$INSTDIR\bashgah.exe"
      ClearErrors
      FileOpen $0 "$INSTDIR\bashgah.exe" a
      ${If} ${Errors}
        StrCpy $1 "running"
      ${Else}
        FileClose $0
      ${EndIf}
    ${EndIf}
    ${If} ${FileExists} "$INSTDIR\bashgahctl.exe"
      ClearErrors
      FileOpen $0 "$INSTDIR\bashgahctl.exe" a
      ${If} ${Errors}
        StrCpy $1 "running"
      ${Else}
        FileClose $0
      ${EndIf}
    ${EndIf}
    ClearErrors
    ${If} $1 == ""
      Return
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(CloseProgram)" /SD IDCANCEL IDRETRY +3
      SetErrorLevel ${EXIT_RUNNING}
      Quit
  ${Loop}
FunctionEnd
!macroend
!insertmacro WaitUntilClosed ""
!insertmacro WaitUntilClosed "un."

; Says why the chosen folder will not do, before anything is changed: $R1 is then an exit code, else 0.
; An upgrade needs the whole space as well, for the older version goes only when there is enough.
Function LookAtFolder
  SetDetailsPrint none
  StrCpy $R1 0
  ${GetRoot} "$INSTDIR" $0
  ClearErrors
  ${DriveSpace} "$0\" "/D=F /S=K" $1
  ${IfNot} ${Errors}
  ${AndIf} $1 < ${SIZE}
    IntOp $2 ${SIZE} / 1024
    IntOp $2 $2 + 1
    MessageBox MB_OK|MB_ICONSTOP "$(NoSpace)" /SD IDOK
    StrCpy $R1 ${EXIT_SPACE}
    Return
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\*.*"
    StrCpy $3 "there"
  ${Else}
    StrCpy $3 ""
    CreateDirectory "$INSTDIR"
  ${EndIf}
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
  ${If} $3 == ""
    RMDir "$INSTDIR"
  ${EndIf}
  SetDetailsPrint both
  ClearErrors
FunctionEnd

Function CheckFolder
  Call LookAtFolder
  ${If} $R1 <> 0
    Abort ; stays on the page
  ${EndIf}
FunctionEnd

; Not in .onInit: its words would be in the language of Windows, not in the chosen one.
Function RefuseIfUseless
  ${IfNot} ${AtLeastBuild} 17763
    MessageBox MB_OK|MB_ICONSTOP "$(WindowsTooOld)" /SD IDOK
    SetErrorLevel ${EXIT_WINDOWS}
    Quit
  ${EndIf}
  ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "DisplayVersion"
  ${If} $0 != ""
    ${VersionCompare} "$0" "${VERSION}" $1
    ${If} $1 == 1
      MessageBox MB_OK|MB_ICONSTOP "$(NewerInstalled)" /SD IDOK
      SetErrorLevel ${EXIT_NEWER}
      Quit
    ${EndIf}
  ${EndIf}
FunctionEnd

Function .onInit
  !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

Section "Bashgah"
  SectionIn RO
  ${If} ${Silent}
    Call RefuseIfUseless
  ${EndIf}
  Call LookAtFolder
  ${If} $R1 <> 0
    SetErrorLevel $R1
    Quit
  ${EndIf}
  Call WaitUntilClosed
  ; Files of an older version that this one no longer has: its own uninstaller knows them.
  StrCpy $R0 "new"
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    StrCpy $R0 "upgrade"
    ExecWait '"$INSTDIR\uninstall.exe" /S /UPGRADE _?=$INSTDIR' $0
    ${If} $0 <> 0
      DetailPrint "uninstall.exe: $0"
    ${EndIf}
  ${EndIf}
  SetOutPath "$INSTDIR" ; makes it
  WriteUninstaller "$INSTDIR\uninstall.exe"
  !insertmacro InstallFiles
  SetOutPath "$INSTDIR"

  CreateShortcut "$SMPROGRAMS\$(ProgramName).lnk" "$INSTDIR\bashgah.exe"
  ${If} $R0 == "new" ; who has thrown the link away does not get it again
    CreateShortcut "$DESKTOP\$(ProgramName).lnk" "$INSTDIR\bashgah.exe"
  ${EndIf}

  WriteRegStr HKCU "${CLASSES}\.bashgah" "" "${SHOP_CLASS}"
  WriteRegStr HKCU "${CLASSES}\${SHOP_CLASS}" "" "$(ShopFile)"
  WriteRegStr HKCU "${CLASSES}\${SHOP_CLASS}\DefaultIcon" "" "$INSTDIR\bashgah.exe,0"
  WriteRegStr HKCU "${CLASSES}\${SHOP_CLASS}\shell\open\command" "" '"$INSTDIR\bashgah.exe" "%1"'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "$(ProgramName)"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\bashgah.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "Bashgah contributors"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Language" "$LANGUAGE"
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

Section "Uninstall"
  Call un.WaitUntilClosed
  !insertmacro DeleteFiles
  Delete "$SMPROGRAMS\$(ProgramName).lnk"
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/UPGRADE" $1
  ${IfNot} ${Errors} ; the newer version writes the rest anew
    Return
  ${EndIf}
  Delete "$DESKTOP\$(ProgramName).lnk"
  DeleteRegKey HKCU "${CLASSES}\${SHOP_CLASS}"
  ReadRegStr $0 HKCU "${CLASSES}\.bashgah" ""
  ${If} $0 == "${SHOP_CLASS}"
    DeleteRegKey HKCU "${CLASSES}\.bashgah"
  ${EndIf}
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; only when empty: a shop in it stays
SectionEnd
