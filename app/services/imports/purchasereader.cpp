// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/purchasereader.h"

#include "domain/purchase/purchase.h"
#include "services/imports/headernames.h"

#include <algorithm>
#include <iterator>

namespace bashgah::services {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

PurchaseReader::PurchaseReader(domain::ShopProfile shop, ColumnMap columns, DateReader dates,
                               const domain::Currency &currency, UnitFrom unitFrom)
    : m_shop(std::move(shop)), m_columns(std::move(columns)), m_dates(std::move(dates)),
      m_moneyDecimals(currency.majorDecimals())
{
    using enum ImportField;
    m_sheet.unit = currency.unit;
    m_sheet.unitFrom = unitFrom;
    m_sheet.hasLines = m_columns.has(Product) || m_columns.has(Description) || m_columns.has(Quantity)
        || m_columns.has(Price);
}

Result<PurchaseReader> PurchaseReader::create(const domain::ShopProfile &shop,
                                              const ImportOptions &options, const QStringList &header,
                                              const QStringList &ownLabels)
{
    ColumnMap columns = options.columns ? *options.columns : guessColumns(ImportKind::Purchases, header);
    if (!options.columns)
        guessOwnPurchaseColumns(columns, header, ownLabels);
    if (auto checked = checkColumns(ImportKind::Purchases, columns); !checked)
        return fail(checked.error());
    auto dates = DateReader::create(shop.calendar, options.dateFormat);
    if (!dates)
        return fail(dates.error());
    domain::Currency currency = shop.currency;
    UnitFrom from = UnitFrom::Shop;
    if (options.unit) {
        currency.unit = *options.unit;
        from = UnitFrom::Asked;
    } else if (const auto named = unitInHeader(columns, header); named && currency.code == u"IRR") {
        currency.unit = *named;
        from = UnitFrom::Heading;
    }
    return PurchaseReader(shop, columns, std::move(*dates), currency, from);
}

Result<PurchaseSheet> PurchaseReader::read(CsvFile &file, JobControl &control,
                                           const std::function<void(qint64, qint64)> &progress)
{
    m_dates.acceptIso(file.isSheet());
    learnDates(file);
    m_rowRef = QString::fromLatin1(file.probe().sha256.first(8)) + u'-';
    const auto done = file.readAll(control, progress, [this](CsvReader &reader) { addRow(reader); });
    if (!done)
        return fail(done.error());
    dropEmptyLines();
    checkPayments();
    return std::move(m_sheet);
}

/// 12/1/2010 says nothing of its order: some row of the column does (12/25/2010), perhaps late.
void PurchaseReader::learnDates(CsvFile &file)
{
    const int column = m_columns.column(ImportField::Date);
    const bool needed = std::any_of(file.sample().cbegin(), file.sample().cend(),
                                    [&](const QStringList &cells) {
        return column < cells.size() && m_dates.needsOrder(cells.at(column).toUtf8());
    });
    if (!needed)
        return;
    CsvReader &reader = file.rows();
    while (reader.next() && !m_dates.knowsOrder())
        m_dates.learnOrder(reader.field(column));
}

void PurchaseReader::addRow(const CsvReader &row)
{
    ++m_sheet.rows;
    if (const auto read = readRow(row); !read)
        refuse(row, read.error());
}

PurchaseReader::RowValue<void> PurchaseReader::readRow(const CsvReader &row)
{
    using enum ImportField;
    const auto refused = [](RowReason reason, ImportField field) {
        return tl::unexpected(Refusal{reason, field});
    };
    const auto moment = m_dates.read(cell(row, Date));
    if (!moment)
        return refused(isTotalsRow(row) ? RowReason::TotalsRow : moment.error(), Date);
    const InvoiceRef &invoice = invoiceOf(cell(row, ImportField::Invoice));
    if (invoice.problem)
        return refused(*invoice.problem, ImportField::Invoice);
    const Who who = memberOf(row);
    if (who.problem)
        return refused(*who.problem, who.field);
    const auto direction = directionOf(row, invoice);
    if (!direction)
        return tl::unexpected(direction.error());
    const auto amounts = readAmounts(row, *direction);
    if (!amounts)
        return tl::unexpected(amounts.error());
    PurchaseSheet::Line line;
    if (auto named = direction->isReturn ? readPurchaseOf(row, line) : RowValue<void>(); !named)
        return tl::unexpected(named.error());
    auto payments = readPayments(row);
    if (!payments)
        return tl::unexpected(payments.error());
    const int index = receiptOf(row, invoice, *direction, who.member, *moment);
    PurchaseSheet::Receipt &receipt = m_sheet.receipts[static_cast<size_t>(index)];
    if (receipt.payments.empty())
        receipt.payments = std::move(*payments);
    if (receipt.gross + amounts->gross > domain::largestAmount.minor())
        return refused(RowReason::OutOfRange, m_columns.has(Amount) ? Amount : Price);
    receipt.gross += amounts->gross;
    receipt.discount += amounts->discount;
    line.receipt = index;
    if (m_sheet.hasLines || receipt.isReturn)
        addLine(row, *amounts, line);
    return {};
}

void PurchaseReader::addLine(const CsvReader &row, const Amounts &amounts, PurchaseSheet::Line line)
{
    const bool isReturn = m_sheet.receipts[static_cast<size_t>(line.receipt)].isReturn;
    line.product = m_sheet.hasLines ? productOf(row, amounts, isReturn) : -1;
    line.quantity = amounts.quantity;
    line.price = amounts.price;
    line.discount = amounts.discount;
    line.net = amounts.gross - amounts.discount;
    line.cost = amounts.cost;
    line.row = static_cast<int>(row.row());
    m_sheet.lines.push_back(line);
}

int PurchaseReader::productOf(const CsvReader &row, const Amounts &amounts, bool isReturn)
{
    const bool byCode = m_columns.has(ImportField::Product);
    const QByteArrayView text = cell(row, byCode ? ImportField::Product : ImportField::Description);
    auto found = m_products.find(viewOf(text));
    if (found == m_products.end()) {
        const QString code = readCode(text).value_or(QString());
        int index = -1;
        if (!code.isEmpty()) {
            const auto [place, isNew] = m_codes.emplace(code.toStdString(),
                                                        static_cast<int>(m_sheet.products.size()));
            if (isNew)
                m_sheet.products.push_back({code, {}, {}});
            index = place->second;
        }
        found = m_products.emplace(viewOf(text), index).first;
    }
    if (found->second >= 0)
        describe(m_sheet.products[static_cast<size_t>(found->second)], row, amounts, isReturn);
    return found->second;
}

void PurchaseReader::describe(PurchaseSheet::Product &product, const CsvReader &row,
                              const Amounts &amounts, bool isReturn) const
{
    if (product.name.isEmpty() && m_columns.has(ImportField::Description))
        product.name = readText(cell(row, ImportField::Description)).value_or(QString());
    if (product.category.isEmpty() && m_columns.has(ImportField::Category))
        product.category = readText(cell(row, ImportField::Category)).value_or(QString());
    if (product.brand.isEmpty() && m_columns.has(ImportField::Brand))
        product.brand = readText(cell(row, ImportField::Brand)).value_or(QString());
    if (amounts.quantity > 0 && (!isReturn || product.price < 0)) // what came back may be worth less than it cost
        product.price = amounts.price;
    if (amounts.cost >= 0 && amounts.quantity > 0)
        product.cost = amounts.cost * 1000 / amounts.quantity;
}

bool PurchaseReader::namesGoods(const CsvReader &row) const
{
    using enum ImportField;
    constexpr ImportField fields[] = {Product, Description, Quantity, Price};
    return std::any_of(std::begin(fields), std::end(fields),
                       [&](ImportField field) { return !cell(row, field).trimmed().isEmpty(); });
}

/// Among receipts with goods one may have its amount alone: it gets no line.
void PurchaseReader::dropEmptyLines()
{
    std::erase_if(m_sheet.lines, [this](const PurchaseSheet::Line &line) {
        const PurchaseSheet::Receipt &receipt = m_sheet.receipts[static_cast<size_t>(line.receipt)];
        return !receipt.isReturn && !receipt.hasGoods;
    });
}

/// What a purchase was paid with must be what it cost; of a return not more than it is worth goes back.
void PurchaseReader::checkPayments()
{
    for (PurchaseSheet::Receipt &receipt : m_sheet.receipts) {
        domain::Money sum;
        for (const domain::PaymentPart &part : receipt.payments)
            sum += part.amount;
        const qint64 due = receipt.gross - receipt.discount;
        if (receipt.payments.empty() || sum.minor() == due || (receipt.isReturn && sum.minor() < due))
            continue;
        receipt.payments.clear();
        m_sheet.problems.push_back({receipt.row, RowReason::PaymentsDiffer, ImportField::PaymentParts, receipt.ref, true});
    }
    std::stable_sort(m_sheet.problems.begin(), m_sheet.problems.end(),
                     [](const RowProblem &a, const RowProblem &b) { return a.row < b.row; });
}

PurchaseReader::RowValue<std::vector<domain::PaymentPart>> PurchaseReader::readPayments(const CsvReader &row) const
{
    const QByteArrayView text = cell(row, ImportField::PaymentParts).trimmed();
    if (text.isEmpty())
        return {};
    auto parts = readPaymentParts(text, m_moneyDecimals);
    if (!parts)
        return tl::unexpected(Refusal{parts.error(), ImportField::PaymentParts});
    return std::move(*parts);
}

QString PurchaseReader::kept(const KeptText &text, const CsvReader &row, int column, ImportField field)
{
    if (text.problem)
        remark(row, {*text.problem, field}, row.field(column));
    return text.text;
}

/// What any row of a receipt says once.
void PurchaseReader::takeWords(PurchaseSheet::Receipt &receipt, const CsvReader &row)
{
    using enum ImportField;
    receipt.hasGoods = receipt.hasGoods || namesGoods(row);
    if (receipt.payment.isEmpty() && m_columns.has(Payment))
        receipt.payment = kept(keptText(cell(row, Payment)), row, m_columns.column(Payment), Payment);
    if (receipt.note.isEmpty() && m_columns.has(Note))
        receipt.note = kept(keptNote(cell(row, Note)), row, m_columns.column(Note), Note);
    for (auto own = m_columns.own().cbegin(); own != m_columns.own().cend(); ++own) {
        const bool known = std::any_of(receipt.fields.begin(), receipt.fields.end(),
                                       [&](const domain::FieldValue &field) { return field.label == own.key(); });
        const QString value = known ? QString() : kept(keptText(row.field(own.value())), row, own.value(), Own);
        if (!value.isEmpty())
            receipt.fields.push_back({own.key(), value});
    }
}

int PurchaseReader::receiptOf(const CsvReader &row, const InvoiceRef &invoice, Direction direction, int member,
                              const WrittenMoment &moment)
{
    // goods that came back stand apart from those sold under the same number
    std::string key = invoice.ref.isEmpty() ? std::string()
                                            : invoice.ref.toStdString() + (direction.isReturn ? '\r' : '\n') + std::to_string(member);
    int index = -1;
    if (!key.empty() && key == m_lastKey)
        index = m_lastReceipt;
    else if (const auto found = m_receipts.find(key); !key.empty() && found != m_receipts.end())
        index = found->second;
    if (index < 0) {
        index = static_cast<int>(m_sheet.receipts.size());
        PurchaseSheet::Receipt receipt;
        receipt.ref = invoice.ref.isEmpty() ? QString(m_rowRef + QString::number(row.row())) : invoice.ref;
        receipt.member = member;
        receipt.at = moment.instant;
        receipt.timed = moment.timed;
        receipt.day = moment.day.toJulianDay();
        receipt.isReturn = direction.isReturn;
        receipt.row = static_cast<int>(row.row());
        m_sheet.receipts.push_back(std::move(receipt));
        if (!key.empty())
            m_receipts.emplace(key, index);
    }
    m_lastKey = std::move(key);
    m_lastReceipt = index;
    takeWords(m_sheet.receipts[static_cast<size_t>(index)], row);
    return index;
}

bool PurchaseReader::isTotalsRow(const CsvReader &row) const
{
    for (int i = 0; i < row.size(); ++i) {
        if (isTotalsWord(row.field(i)))
            return true;
    }
    return false;
}

void PurchaseReader::refuse(const CsvReader &row, Refusal refusal)
{
    m_sheet.problems.push_back({row.row(), refusal.reason, refusal.field, shortened(cell(row, refusal.field))});
}

void PurchaseReader::remark(const CsvReader &row, Refusal reason, QByteArrayView written)
{
    RowProblem problem{row.row(), reason.reason, reason.field, shortened(written), true};
    if (m_sheet.problems.empty() || m_sheet.problems.back() != problem)
        m_sheet.problems.push_back(std::move(problem));
}

} // namespace bashgah::services
