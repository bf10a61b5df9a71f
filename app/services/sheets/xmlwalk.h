// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sheets/sheetfault.h"

#include <QString>
#include <QXmlStreamReader>

namespace bashgah::services {

/// Next element that begins, at any depth, by its local name; false at the end, or where the
/// document is broken or brings a DTD (which no spreadsheet has and bombs are made of).
[[nodiscard]] bool nextElement(QXmlStreamReader &xml);
/// Damaged when the walk did not reach the end of the document.
[[nodiscard]] SheetValue<void> checkEnd(const QXmlStreamReader &xml);
/// "true", "1": set.
[[nodiscard]] bool isTrue(QStringView value);
/// Of any namespace: programs differ in the prefixes they write.
[[nodiscard]] QString attributeOf(const QXmlStreamReader &xml, QStringView localName);

} // namespace bashgah::services
