// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

namespace bashgah::services {

/// What a spreadsheet's number format makes of a number, as far as an import must know.
struct NumberFormat
{
    bool date = false; ///< shows year or day
    bool time = false;
    int zeros = 0;     ///< "00000": shows whole numbers with at least so many digits; 0: does not

    bool operator==(const NumberFormat &) const = default;
};

/// Reads a format code ("yyyy/mm/dd", "[$-3000401]d mmmm yyyy;@", "00000"). Of its sections the
/// first counts; quoted text, colours and languages in brackets do not.
[[nodiscard]] NumberFormat readNumberFormat(QStringView code);
/// One of the formats that every spreadsheet program knows by number.
[[nodiscard]] NumberFormat builtInNumberFormat(int id);

/// The formats of a workbook by their number.
class NumberFormats final
{
public:
    void add(int id, const QString &code) { m_own.insert(id, readNumberFormat(code)); }
    [[nodiscard]] NumberFormat of(int id) const
    {
        const auto own = m_own.constFind(id);
        return own == m_own.cend() ? builtInNumberFormat(id) : *own;
    }
    [[nodiscard]] qsizetype count() const { return m_own.size(); }

private:
    QHash<int, NumberFormat> m_own;
};

} // namespace bashgah::services
