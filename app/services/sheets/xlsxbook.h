// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sheets/celltext.h"
#include "services/sheets/sharedtexts.h"
#include "services/sheets/sheetbook.h"
#include "services/sheets/zipfile.h"

#include <optional>
#include <vector>

namespace bashgah::services {

/// A workbook of Office Open XML (.xlsx, .xlsm, templates), transitional or strict.
class XlsxBook final : public SheetBook
{
public:
    /// Nothing when the ZIP is no such workbook. Faults: binary (.xlsb), damaged, tooLarge.
    [[nodiscard]] static SheetValue<std::unique_ptr<SheetBook>> open(ZipFile zip);

    [[nodiscard]] const QList<SheetInfo> &sheets() const override { return m_sheets; }
    [[nodiscard]] SheetValue<void> read(int sheet, SheetSpool &spool) override;

private:
    struct Target { QString path; QString type; };

    explicit XlsxBook(ZipFile zip) : m_zip(std::move(zip)) {}
    [[nodiscard]] SheetValue<QHash<QString, Target>> relationsOf(const QString &part) const;
    [[nodiscard]] SheetValue<QString> workbookPart() const;
    [[nodiscard]] SheetValue<void> readWorkbook(const QString &part);
    [[nodiscard]] SheetValue<void> readStyles();
    [[nodiscard]] SheetValue<void> readTexts();

    ZipFile m_zip;
    QList<SheetInfo> m_sheets;
    std::vector<QString> m_parts; ///< of the sheets
    QString m_stylesPart;
    QString m_textsPart;
    DateSystem m_dates = DateSystem::From1900;
    std::vector<NumberFormat> m_formats; ///< by the style number of a cell
    std::optional<SharedTexts> m_texts;
};

} // namespace bashgah::services
