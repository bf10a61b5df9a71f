// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/purchase/invoicenumber.h"

#include "domain/text/persiantext.h"

namespace bashgah::domain {

QString nextInvoiceNumber(const QString &last)
{
    QString number = digitsToAscii(last);
    qsizetype at = number.size() - 1;
    while (at >= 0 && (number.at(at) < u'0' || number.at(at) > u'9'))
        --at;
    if (at < 0)
        return {};
    for (; at >= 0 && number.at(at) >= u'0' && number.at(at) <= u'9'; --at) {
        if (number.at(at) != u'9') {
            number[at] = QChar(static_cast<char16_t>(number.at(at).unicode() + 1));
            return number;
        }
        number[at] = u'0';
    }
    return number.insert(at + 1, u'1');
}

} // namespace bashgah::domain
