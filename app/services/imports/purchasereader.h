// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/shopprofile.h"
#include "services/imports/datereader.h"
#include "services/imports/importoptions.h"
#include "services/imports/purchasesheet.h"
#include "services/jobs/jobcontrol.h"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace bashgah::services {

/// Turns the rows of a purchases file into receipts with lines. Rows of one invoice and member are
/// one receipt; without an invoice column each row is. Returns are invoices named C and a number, those
/// that a column of kinds calls so, and rows of goods or amounts below zero.
class PurchaseReader final
{
public:
    /// `ownLabels`: of the shop's own fields of purchases. Errors: MissingColumn, UnknownValue (date format).
    [[nodiscard]] static domain::Result<PurchaseReader> create(const domain::ShopProfile &shop,
                                                               const ImportOptions &options,
                                                               const QStringList &header,
                                                               const QStringList &ownLabels = {});
    /// Errors: Cancelled and those of CsvReader. `progress` gets bytes read of bytes there are.
    [[nodiscard]] domain::Result<PurchaseSheet> read(CsvFile &file, JobControl &control,
                                                     const std::function<void(qint64, qint64)> &progress);

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    [[nodiscard]] static std::string_view viewOf(QByteArrayView text)
    {
        return {text.data(), static_cast<size_t>(text.size())};
    }
    template <typename T>
    using TextMap = std::unordered_map<std::string, T, Hash, std::equal_to<>>;
    struct Amounts { qint64 quantity = 1000; qint64 price = 0; qint64 gross = 0; qint64 discount = 0; qint64 cost = -1; };
    struct Who { int member = -1; std::optional<RowReason> problem; ImportField field = ImportField::Member; };
    /// `anySign`: something else says that goods came back, whatever sign their numbers have.
    struct Direction { bool isReturn = false; bool anySign = false; };
    struct InvoiceRef { QString ref; bool isReturn = false; std::optional<RowReason> problem; };
    struct Refusal { RowReason reason; ImportField field; };
    template <typename T>
    using RowValue = tl::expected<T, Refusal>;

    PurchaseReader(domain::ShopProfile shop, ColumnMap columns, DateReader dates, const domain::Currency &currency,
                   UnitFrom unitFrom);
    void learnDates(CsvFile &file);
    void addRow(const CsvReader &row);
    [[nodiscard]] RowValue<void> readRow(const CsvReader &row);
    /// `line` knows its receipt and what it names already.
    void addLine(const CsvReader &row, const Amounts &amounts, PurchaseSheet::Line line);
    [[nodiscard]] QByteArrayView cell(const CsvReader &row, ImportField field) const
    {
        const int column = m_columns.column(field);
        return column < 0 ? QByteArrayView() : isShared(field) ? row.shownField(column) : row.field(column);
    }
    [[nodiscard]] RowValue<Direction> directionOf(const CsvReader &row, const InvoiceRef &invoice) const;
    [[nodiscard]] bool isBelowZero(const CsvReader &row) const;
    [[nodiscard]] bool saysSale(const CsvReader &row) const;
    [[nodiscard]] RowValue<Amounts> readAmounts(const CsvReader &row, Direction direction) const;
    [[nodiscard]] RowValue<void> readGross(const CsvReader &row, Direction direction, Amounts &amounts) const;
    [[nodiscard]] RowValue<void> readExtras(const CsvReader &row, Direction direction, Amounts &amounts) const;
    [[nodiscard]] RowValue<void> readCost(const CsvReader &row, Amounts &amounts) const;
    [[nodiscard]] bool namesGoods(const CsvReader &row) const;
    void takeWords(PurchaseSheet::Receipt &receipt, const CsvReader &row);
    [[nodiscard]] RowValue<std::vector<domain::PaymentPart>> readPayments(const CsvReader &row) const;
    [[nodiscard]] QString kept(const KeptText &text, const CsvReader &row, int column, ImportField field);
    void dropEmptyLines();
    void checkPayments();
    [[nodiscard]] const Who &memberOf(const CsvReader &row);
    /// A member of the sheet by what a row says; `other` as PurchaseSheet::Member has it.
    [[nodiscard]] RowValue<PurchaseSheet::Member> readMember(const CsvReader &row);
    [[nodiscard]] RowValue<PurchaseSheet::Member> readBothNumbers(const CsvReader &row);
    /// Of a return that names its purchase, into `line`.
    [[nodiscard]] RowValue<void> readPurchaseOf(const CsvReader &row, PurchaseSheet::Line &line);
    [[nodiscard]] const InvoiceRef &invoiceOf(QByteArrayView text);
    [[nodiscard]] int productOf(const CsvReader &row, const Amounts &amounts, bool isReturn);
    [[nodiscard]] int receiptOf(const CsvReader &row, const InvoiceRef &invoice, Direction direction, int member,
                                const WrittenMoment &moment);
    void describe(PurchaseSheet::Product &product, const CsvReader &row, const Amounts &amounts, bool isReturn) const;
    [[nodiscard]] bool isTotalsRow(const CsvReader &row) const;
    void refuse(const CsvReader &row, Refusal refusal);
    void remark(const CsvReader &row, Refusal reason, QByteArrayView written);

    domain::ShopProfile m_shop;
    ColumnMap m_columns;
    DateReader m_dates;
    int m_moneyDecimals;
    QString m_rowRef; ///< prefix of receipts without a number: the same file gives the same
    PurchaseSheet m_sheet;
    TextMap<Who> m_who;            ///< by the cell's bytes
    TextMap<int> m_members;        ///< by key
    TextMap<InvoiceRef> m_invoices;
    TextMap<int> m_numbers;        ///< of purchases that returns name
    TextMap<int> m_products;       ///< by the cell's bytes
    TextMap<int> m_codes;          ///< by code
    TextMap<int> m_receipts;       ///< by invoice and member
    std::string m_lastKey;
    int m_lastReceipt = -1;
};

} // namespace bashgah::services
