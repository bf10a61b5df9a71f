; SPDX-FileCopyrightText: 2026 Bashgah contributors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; What the installer says, in Persian and English; its pages' own words come with NSIS.
!macro ProgramStrings
LangString ProgramName ${LANG_FARSI} "باشگاه"
LangString ProgramName ${LANG_ENGLISH} "Bashgah"
LangString ShopFile ${LANG_FARSI} "فروشگاه باشگاه"
LangString ShopFile ${LANG_ENGLISH} "Bashgah shop"
LangString CloseProgram ${LANG_FARSI} "باشگاه باز است. آن را ببندید و «سعی مجدد» را بزنید. چیزی تغییر نکرده است."
LangString CloseProgram ${LANG_ENGLISH} "Bashgah is open. Close it, then press Retry. Nothing has been changed."
LangString NewerInstalled ${LANG_FARSI} "نسخهٔ تازه‌تری ($0) از باشگاه روی این رایانه نصب است؛ نسخهٔ ${VERSION} به‌جای آن نصب نمی‌شود. فروشگاه‌هایی که با نسخهٔ تازه‌تر باز شده‌اند شاید در نسخهٔ قدیمی باز نشوند."
LangString NewerInstalled ${LANG_ENGLISH} "A newer version ($0) of Bashgah is installed on this PC; version ${VERSION} does not replace it. Shops that the newer version has opened may not open in an older one."
LangString WindowsTooOld ${LANG_FARSI} "باشگاه به ویندوز ۱۰ نسخهٔ ۱۸۰۹ یا تازه‌تر نیاز دارد."
LangString WindowsTooOld ${LANG_ENGLISH} "Bashgah needs Windows 10 version 1809 or newer."
LangString KeptBefore ${LANG_FARSI} "برنامه از این رایانه برداشته می‌شود. فروشگاه‌های شما (پرونده‌های ‎.bashgah) و پشتیبان‌ها همان‌جا که ذخیره کرده‌اید می‌مانند."
LangString KeptBefore ${LANG_ENGLISH} "The program is removed from this PC. Your shops (files that end in .bashgah) and backups stay where you saved them."
LangString KeptAfter ${LANG_FARSI} "باشگاه برداشته شد. فروشگاه‌ها و پشتیبان‌های شما مانده‌اند: همان‌جا که ذخیره کرده‌اید، بیشتر در پوشهٔ$\r$\n$DOCUMENTS$\r$\n$\r$\nتنظیم‌های این رایانه و فروشگاه نمونه در این پوشه است:$\r$\n$APPDATA\bashgah"
LangString KeptAfter ${LANG_ENGLISH} "Bashgah was removed. Your shops and backups are still there: where you saved them, mostly in the folder$\r$\n$DOCUMENTS$\r$\n$\r$\nThe settings of this PC and the demo shop are in$\r$\n$APPDATA\bashgah"
!macroend
