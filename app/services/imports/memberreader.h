// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/shopprofile.h"
#include "services/imports/datereader.h"
#include "services/imports/importoptions.h"
#include "services/imports/membersheet.h"
#include "services/jobs/jobcontrol.h"

#include <QSet>

#include <functional>

namespace bashgah::services {

/// Turns the rows of a members file into member details. A row is taken whole or not at all.
class MemberReader final
{
public:
    /// Errors: MissingColumn, UnknownValue (date format).
    [[nodiscard]] static domain::Result<MemberReader> create(const domain::ShopProfile &shop,
                                                             const ImportOptions &options,
                                                             const QStringList &header,
                                                             const std::vector<domain::MemberField> &own = {});
    /// Errors: Cancelled and those of CsvReader.
    [[nodiscard]] domain::Result<MemberSheet> read(CsvFile &file, JobControl &control,
                                                   const std::function<void(qint64, qint64)> &progress);

    [[nodiscard]] const ColumnMap &columns() const { return m_columns; }

private:
    struct Refusal { RowReason reason; ImportField field; };
    using Checked = tl::expected<void, Refusal>;

    MemberReader(domain::ShopProfile shop, ColumnMap columns, DateReader dates, std::vector<domain::MemberField> own)
        : m_shop(std::move(shop)), m_columns(std::move(columns)), m_dates(std::move(dates)), m_own(std::move(own)) {}
    void learnDates(CsvFile &file);
    void addRow(const CsvReader &row);
    [[nodiscard]] QByteArrayView cell(const CsvReader &row, ImportField field) const
    {
        const int column = m_columns.column(field);
        return column < 0 ? QByteArrayView() : isShared(field) ? row.shownField(column) : row.field(column);
    }
    [[nodiscard]] Checked readRow(const CsvReader &row, MemberSheet::Row &member);
    [[nodiscard]] Checked readKeys(const CsvReader &row, MemberSheet::Row &member) const;
    [[nodiscard]] Checked readTexts(const CsvReader &row, domain::MemberDetails &details) const;
    [[nodiscard]] Checked readDates(const CsvReader &row, MemberSheet::Row &member);
    [[nodiscard]] Checked readRest(const CsvReader &row, MemberSheet::Row &member) const;
    [[nodiscard]] Checked readPoints(const CsvReader &row, MemberSheet::Row &member);
    [[nodiscard]] Checked readLinks(const CsvReader &row, MemberSheet::Row &member);
    /// Absent: the cell is blank.
    [[nodiscard]] tl::expected<std::optional<QDate>, Refusal> dayOf(const CsvReader &row, ImportField field);
    [[nodiscard]] tl::expected<std::optional<bool>, Refusal> yesOf(const CsvReader &row, ImportField field) const;
    [[nodiscard]] Checked readOwn(const CsvReader &row, domain::MemberDetails &details);
    [[nodiscard]] CellValue<QString> readOwnValue(const domain::MemberField &field, QByteArrayView text);
    [[nodiscard]] CellValue<OpeningLot> readLot(QByteArrayView text, qint64 left);
    [[nodiscard]] Checked checkNew(const domain::MemberDetails &details);

    domain::ShopProfile m_shop;
    ColumnMap m_columns;
    DateReader m_dates;
    std::vector<domain::MemberField> m_own; ///< those that have a column
    MemberSheet m_sheet;
    QSet<QString> m_codes;
    QSet<QString> m_mobiles;
};

} // namespace bashgah::services
