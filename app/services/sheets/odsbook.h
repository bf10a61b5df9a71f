// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sheets/sheetbook.h"
#include "services/sheets/zipfile.h"

class QXmlStreamReader;

namespace bashgah::services {

/// A workbook of OpenDocument (.ods, .ots).
class OdsBook final : public SheetBook
{
public:
    /// Nothing when the ZIP is no OpenDocument workbook. Faults: password, damaged, tooLarge.
    [[nodiscard]] static SheetValue<std::unique_ptr<SheetBook>> open(ZipFile zip);

    [[nodiscard]] const QList<SheetInfo> &sheets() const override { return m_sheets; }
    [[nodiscard]] SheetValue<void> read(int sheet, SheetSpool &spool) override;

private:
    explicit OdsBook(ZipFile zip) : m_zip(std::move(zip)) {}
    [[nodiscard]] SheetValue<bool> isEncrypted() const;
    [[nodiscard]] SheetValue<void> readSheets();

    ZipFile m_zip;
    QList<SheetInfo> m_sheets;
};

} // namespace bashgah::services
