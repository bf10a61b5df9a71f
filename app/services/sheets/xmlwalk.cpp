// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sheets/xmlwalk.h"

namespace bashgah::services {

bool nextElement(QXmlStreamReader &xml)
{
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement)
            return true;
        if (token == QXmlStreamReader::DTD)
            xml.raiseError(QStringLiteral("DTD"));
    }
    return false;
}

SheetValue<void> checkEnd(const QXmlStreamReader &xml)
{
    return xml.hasError() ? SheetValue<void>(faulty(sheetfaults::damaged)) : SheetValue<void>();
}

bool isTrue(QStringView value)
{
    return value == u"1" || value == u"true" || value == u"on";
}

QString attributeOf(const QXmlStreamReader &xml, QStringView localName)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == localName)
            return attribute.value().toString();
    }
    return {};
}

} // namespace bashgah::services
