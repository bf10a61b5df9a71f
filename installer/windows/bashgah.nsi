; SPDX-FileCopyrightText: 2026 Bashgah contributors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; The installer, made by installer/windows/package: for one user, without administrator.
;   /S              asks nothing
;   /D=FOLDER       another folder (last argument)
; Exit codes: 0 done, 2 given up, 3 a newer version is installed, 4 a file is held (the program is running) or
; another setup is at work, 5 not a Windows that runs it, 6 the folder cannot be written or holds what is not
; of Bashgah, 7 no space. With 3 to 7 nothing has been changed.
; Defined from outside: VERSION LIST ICON PICTURE SIZE (KiB) OUTPUT. LIST has the macros InstallFiles, EachFile and
; EachFolder.
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
!define DEFAULT_FOLDER "$LOCALAPPDATA\Programs\Bashgah"

Var Earlier      ; version that is registered, "" when none was ever installed whole
Var EarlierPlace ; its folder, or that of an interrupted installation
!include shop-folder.nsh

Name "$(ProgramName)"
BrandingText " "
OutFile "${OUTPUT}"
InstallDir "${DEFAULT_FOLDER}"
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
!define MUI_PAGE_CUSTOMFUNCTION_PRE SkipFolder
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

!include held-files.nsh
!include look-at-folder.nsh

; Two at once would write and delete the same files.
!macro RefuseSecondSetup
  System::Call 'kernel32::CreateMutex(p 0, i 0, t "Bashgah.Setup") p .r0 ?e'
  Pop $0
  ${If} $0 = 183 ; exists already
    MessageBox MB_OK|MB_ICONSTOP "$(SetupRuns)" /SD IDOK
    SetErrorLevel ${EXIT_RUNNING}
    Quit
  ${EndIf}
!macroend

!macro DeleteLinks FOLDER ; an earlier setup may have spoken the other language
  Delete "${FOLDER}\${NAME_FARSI}.lnk"
  Delete "${FOLDER}\${NAME_ENGLISH}.lnk"
!macroend

; An older version is replaced where it is.
Function SkipFolder
  ${If} $INSTDIR == $EarlierPlace
  ${AndIf} ${FileExists} "$INSTDIR\bashgah.exe"
    Abort
  ${EndIf}
FunctionEnd

Function CheckFolder
  Call LookAtFolder
  ${If} $R1 <> 0
    Abort ; stays on the page
  ${EndIf}
FunctionEnd

; Not in .onInit: its words would be in the language of Windows, not in the chosen one.
Function RefuseIfUseless
  ${IfNot} ${AtLeastBuild} 18362 ; the first that knows the code page of the manifest
    MessageBox MB_OK|MB_ICONSTOP "$(WindowsTooOld)" /SD IDOK
    SetErrorLevel ${EXIT_WINDOWS}
    Quit
  ${EndIf}
  ${If} $Earlier != ""
    ${VersionCompare} "$Earlier" "${VERSION}" $1
    ${If} $1 == 1
      MessageBox MB_OK|MB_ICONSTOP "$(NewerInstalled)" /SD IDOK
      SetErrorLevel ${EXIT_NEWER}
      Quit
    ${EndIf}
  ${EndIf}
FunctionEnd

Function .onInit
  !insertmacro RefuseSecondSetup
  !insertmacro MUI_LANGDLL_DISPLAY
  ReadRegStr $Earlier HKCU "${UNINSTALL_KEY}" "DisplayVersion"
  ReadRegStr $EarlierPlace HKCU "${UNINSTALL_KEY}" "InstallLocation"
FunctionEnd

; Files of an older version in the folder $R2 that this one no longer has: its own uninstaller knows them.
Function RemoveEarlier
  ${If} ${FileExists} "$R2\uninstall.exe"
    ExecWait '"$R2\uninstall.exe" /S /UPGRADE _?=$R2' $0
    ${If} $0 <> 0
      DetailPrint "uninstall.exe: $0"
    ${EndIf}
  ${EndIf}
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
  StrCpy $R2 "$INSTDIR"
  Call WaitUntilClosed
  ${If} $EarlierPlace != ""
  ${AndIf} $EarlierPlace != $INSTDIR ; it moves
    StrCpy $R2 "$EarlierPlace"
    Call WaitUntilClosed
    Call RemoveEarlier
    Delete "$EarlierPlace\uninstall.exe"
    RMDir "$EarlierPlace" ; only when empty
  ${EndIf}
  ${If} $EarlierPlace == $INSTDIR
  ${OrIf} ${FileExists} "$INSTDIR\bashgah.exe" ; else an uninstaller in it is not ours
    StrCpy $R2 "$INSTDIR"
    Call RemoveEarlier
  ${EndIf}

  ; First what takes an interrupted installation up or away, last what tells that it is whole.
  SetOutPath "$INSTDIR" ; makes it
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  !insertmacro InstallFiles

  !insertmacro DeleteLinks "$SMPROGRAMS"
  CreateShortcut "$SMPROGRAMS\$(ProgramName).lnk" "$INSTDIR\bashgah.exe"
  ${If} $Earlier == "" ; who has thrown the link away does not get it again
  ${OrIf} ${FileExists} "$DESKTOP\${NAME_FARSI}.lnk"
  ${OrIf} ${FileExists} "$DESKTOP\${NAME_ENGLISH}.lnk"
    !insertmacro DeleteLinks "$DESKTOP"
    CreateShortcut "$DESKTOP\$(ProgramName).lnk" "$INSTDIR\bashgah.exe"
  ${EndIf}

  WriteRegStr HKCU "${CLASSES}\.bashgah" "" "${SHOP_CLASS}"
  WriteRegStr HKCU "${CLASSES}\${SHOP_CLASS}" "" "$(ShopFile)"
  WriteRegStr HKCU "${CLASSES}\${SHOP_CLASS}\DefaultIcon" "" "$INSTDIR\bashgah.exe,0"
  WriteRegStr HKCU "${CLASSES}\${SHOP_CLASS}\shell\open\command" "" '"$INSTDIR\bashgah.exe" "%1"'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "$(ProgramName)"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\bashgah.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "Bashgah contributors"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Language" "$LANGUAGE"
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
SectionEnd

Function un.IsUpgrade ; $R3: "yes" when a setup has started this, to write the rest anew
  StrCpy $R3 "yes"
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/UPGRADE" $1
  ${If} ${Errors}
    StrCpy $R3 ""
  ${EndIf}
  ClearErrors
FunctionEnd

Function un.onInit
  Call un.IsUpgrade
  ${If} $R3 == ""
    !insertmacro RefuseSecondSetup
  ${EndIf}
  !insertmacro MUI_UNGETLANGUAGE
  Call un.FindShopFolder
FunctionEnd

Section "Uninstall"
  StrCpy $R2 "$INSTDIR"
  Call un.WaitUntilClosed
  Call un.DeleteFiles
  !insertmacro DeleteLinks "$SMPROGRAMS"
  Call un.IsUpgrade
  ${If} $R3 != ""
    Return
  ${EndIf}
  !insertmacro DeleteLinks "$DESKTOP"
  DeleteRegKey HKCU "${CLASSES}\${SHOP_CLASS}"
  ReadRegStr $0 HKCU "${CLASSES}\.bashgah" ""
  ${If} $0 == "${SHOP_CLASS}"
    DeleteRegValue HKCU "${CLASSES}\.bashgah" ""
  ${EndIf}
  DeleteRegKey /ifempty HKCU "${CLASSES}\.bashgah" ; other programs may be listed in it
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; only when empty: a shop in it stays
SectionEnd
