// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/purchasereader.h"

#include "domain/purchase/purchase.h"

#include <algorithm>

namespace bashgah::services {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr qint64 most = domain::largestAmount.minor();

bool isReturnNumber(const QString &ref)
{
    return ref.size() > 1 && (ref.at(0) == u'C' || ref.at(0) == u'c')
        && std::all_of(ref.cbegin() + 1, ref.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::string_view viewOf(QByteArrayView text)
{
    return {text.data(), static_cast<size_t>(text.size())};
}

/// quantity (thousandths) x price, exact; nothing when it is not a whole number of minor units.
std::optional<qint64> product(qint64 quantity, qint64 price)
{
    __extension__ using Wide = __int128;
    const Wide exact = static_cast<Wide>(quantity) * price;
    if (exact % 1000 != 0)
        return std::nullopt;
    return exact / 1000 > most ? most + 1 : static_cast<qint64>(exact / 1000);
}

qint64 roundedProduct(qint64 quantity, qint64 price)
{
    __extension__ using Wide = __int128;
    const Wide value = (static_cast<Wide>(quantity) * price + 500) / 1000;
    return value > most ? most : static_cast<qint64>(value);
}

} // namespace

PurchaseReader::PurchaseReader(domain::ShopProfile shop, ColumnMap columns, DateReader dates,
                               int moneyDecimals)
    : m_shop(std::move(shop)), m_columns(std::move(columns)), m_dates(std::move(dates)),
      m_moneyDecimals(moneyDecimals)
{
    using enum ImportField;
    m_sheet.hasLines = m_columns.has(Product) || m_columns.has(Description) || m_columns.has(Quantity)
        || m_columns.has(Price);
}

Result<PurchaseReader> PurchaseReader::create(const domain::ShopProfile &shop,
                                              const ImportOptions &options, const QStringList &header)
{
    const ColumnMap columns = options.columns ? *options.columns
                                              : guessColumns(ImportKind::Purchases, header);
    if (auto checked = checkColumns(ImportKind::Purchases, columns); !checked)
        return fail(checked.error());
    auto dates = DateReader::create(shop.calendar, options.dateFormat);
    if (!dates)
        return fail(dates.error());
    domain::Currency currency = shop.currency;
    if (options.unit)
        currency.unit = *options.unit;
    return PurchaseReader(shop, columns, std::move(*dates), currency.majorDecimals());
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
    const Who &who = memberOf(cell(row, Member));
    if (who.problem)
        return refused(*who.problem, Member);
    const auto amounts = readAmounts(row, invoice.isReturn);
    if (!amounts)
        return tl::unexpected(amounts.error());
    const int index = receiptOf(row, invoice, who.member, *moment);
    PurchaseSheet::Receipt &receipt = m_sheet.receipts[static_cast<size_t>(index)];
    if (receipt.gross + amounts->gross > most)
        return refused(RowReason::OutOfRange, m_columns.has(Amount) ? Amount : Price);
    receipt.gross += amounts->gross;
    receipt.discount += amounts->discount;
    if (m_sheet.hasLines || receipt.isReturn) {
        m_sheet.lines.push_back({index, m_sheet.hasLines ? productOf(row, *amounts) : -1,
                                 amounts->quantity, amounts->price, amounts->discount,
                                 amounts->gross - amounts->discount, amounts->cost});
    }
    return {};
}

PurchaseReader::RowValue<PurchaseReader::Amounts>
PurchaseReader::readAmounts(const CsvReader &row, bool isReturn) const
{
    using enum ImportField;
    Amounts amounts;
    const QByteArrayView quantity = cell(row, Quantity).trimmed();
    if (!quantity.isEmpty() || (m_columns.has(Quantity) && cell(row, Amount).trimmed().isEmpty())) {
        const auto read = readDecimal(quantity, 3);
        if (!read)
            return tl::unexpected(Refusal{read.error(), Quantity});
        if (isReturn ? *read >= 0 : *read <= 0) {
            return tl::unexpected(Refusal{isReturn ? RowReason::QuantityNotNegative
                                                   : RowReason::QuantityNotPositive, Quantity});
        }
        amounts.quantity = isReturn ? -*read : *read;
    }
    if (auto gross = readGross(row, isReturn, amounts); !gross)
        return tl::unexpected(gross.error());
    if (amounts.gross > most)
        return tl::unexpected(Refusal{RowReason::OutOfRange, m_columns.has(Amount) ? Amount : Price});
    if (auto extras = readExtras(row, amounts); !extras)
        return tl::unexpected(extras.error());
    return amounts;
}

/// The amount as the file says it, else quantity times price when that is exact.
PurchaseReader::RowValue<void> PurchaseReader::readGross(const CsvReader &row, bool isReturn,
                                                         Amounts &amounts) const
{
    using enum ImportField;
    const QByteArrayView amountCell = cell(row, Amount).trimmed();
    const QByteArrayView priceCell = cell(row, Price).trimmed();
    if (!priceCell.isEmpty() || amountCell.isEmpty()) {
        const ImportField field = m_columns.has(Price) ? Price : Amount;
        const auto price = readDecimal(priceCell, m_moneyDecimals);
        if (!price)
            return tl::unexpected(Refusal{price.error(), field});
        if (*price <= 0)
            return tl::unexpected(Refusal{RowReason::PriceNotPositive, field});
        amounts.price = *price;
    }
    if (amountCell.isEmpty()) {
        const auto gross = product(amounts.quantity, amounts.price);
        if (!gross)
            return tl::unexpected(Refusal{RowReason::TooManyDecimals, Quantity});
        amounts.gross = *gross;
        return {};
    }
    const auto amount = readDecimal(amountCell, m_moneyDecimals);
    if (!amount)
        return tl::unexpected(Refusal{amount.error(), Amount});
    const bool signedByQuantity = isReturn && m_columns.has(Quantity);
    if (isReturn ? *amount == 0 || (*amount > 0 && !signedByQuantity) : *amount <= 0) {
        return tl::unexpected(Refusal{isReturn ? RowReason::AmountNotNegative
                                               : RowReason::AmountNotPositive, Amount});
    }
    amounts.gross = *amount < 0 ? -*amount : *amount;
    if (priceCell.isEmpty())
        amounts.price = (domain::Rational(amounts.gross, amounts.quantity) * domain::Rational(1000))
                            .rounded(domain::Rounding::HalfUp);
    return {};
}

PurchaseReader::RowValue<void> PurchaseReader::readExtras(const CsvReader &row, Amounts &amounts) const
{
    using enum ImportField;
    const QByteArrayView discountCell = cell(row, Discount).trimmed();
    if (!discountCell.isEmpty()) {
        const auto discount = readDecimal(discountCell, m_moneyDecimals);
        if (!discount)
            return tl::unexpected(Refusal{discount.error(), Discount});
        if (*discount < 0)
            return tl::unexpected(Refusal{RowReason::OutOfRange, Discount});
        if (*discount > amounts.gross)
            return tl::unexpected(Refusal{RowReason::DiscountTooLarge, Discount});
        amounts.discount = *discount;
    }
    const QByteArrayView costCell = cell(row, Cost).trimmed();
    if (costCell.isEmpty())
        return {};
    const auto cost = readDecimal(costCell, m_moneyDecimals);
    if (!cost)
        return tl::unexpected(Refusal{cost.error(), Cost});
    if (*cost < 0)
        return tl::unexpected(Refusal{RowReason::OutOfRange, Cost});
    amounts.cost = roundedProduct(amounts.quantity, *cost);
    return {};
}

const PurchaseReader::InvoiceRef &PurchaseReader::invoiceOf(QByteArrayView text)
{
    static const InvoiceRef none;
    if (!m_columns.has(ImportField::Invoice))
        return none;
    const auto found = m_invoices.find(viewOf(text));
    if (found != m_invoices.end())
        return found->second;
    InvoiceRef invoice;
    const auto ref = readCode(text);
    if (!ref || ref->isEmpty())
        invoice.problem = ref ? RowReason::Empty : ref.error();
    else if (isTotalsWord(text))
        invoice.problem = RowReason::TotalsRow;
    else
        invoice = {*ref, isReturnNumber(*ref), {}};
    return m_invoices.emplace(viewOf(text), std::move(invoice)).first->second;
}

const PurchaseReader::Who &PurchaseReader::memberOf(QByteArrayView text)
{
    const auto found = m_who.find(viewOf(text));
    if (found != m_who.end())
        return found->second;
    Who who;
    const auto key = readMemberKey(text, m_shop.region);
    if (key) {
        std::string id(1, key->isMobile ? 'm' : 'c'); // not "m" + ...: g++ 12 warns of an overlap
        id += key->value.toStdString();
        const auto [place, isNew] = m_members.emplace(id, static_cast<int>(m_sheet.members.size()));
        if (isNew)
            m_sheet.members.push_back({*key});
        who.member = place->second;
    } else if (key.error() != RowReason::Empty && key.error() != RowReason::WalkIn) {
        who.problem = isTotalsWord(text) ? RowReason::TotalsRow : key.error();
    }
    return m_who.emplace(viewOf(text), who).first->second;
}

int PurchaseReader::productOf(const CsvReader &row, const Amounts &amounts)
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
        describe(m_sheet.products[static_cast<size_t>(found->second)], row, amounts);
    return found->second;
}

void PurchaseReader::describe(PurchaseSheet::Product &product, const CsvReader &row,
                              const Amounts &amounts) const
{
    if (product.name.isEmpty() && m_columns.has(ImportField::Description))
        product.name = readText(cell(row, ImportField::Description)).value_or(QString());
    if (product.category.isEmpty() && m_columns.has(ImportField::Category))
        product.category = readText(cell(row, ImportField::Category)).value_or(QString());
    if (product.brand.isEmpty() && m_columns.has(ImportField::Brand))
        product.brand = readText(cell(row, ImportField::Brand)).value_or(QString());
    product.price = amounts.price;
    if (amounts.cost >= 0 && amounts.quantity > 0)
        product.cost = amounts.cost * 1000 / amounts.quantity;
}

int PurchaseReader::receiptOf(const CsvReader &row, const InvoiceRef &invoice, int member,
                              const WrittenMoment &moment)
{
    std::string key = invoice.ref.isEmpty() ? std::string() : invoice.ref.toStdString() + '\n' + std::to_string(member);
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
        receipt.isReturn = invoice.isReturn;
        m_sheet.receipts.push_back(std::move(receipt));
        if (!key.empty())
            m_receipts.emplace(key, index);
    }
    m_lastKey = std::move(key);
    m_lastReceipt = index;
    PurchaseSheet::Receipt &receipt = m_sheet.receipts[static_cast<size_t>(index)];
    if (receipt.payment.isEmpty() && m_columns.has(ImportField::Payment))
        receipt.payment = readText(cell(row, ImportField::Payment)).value_or(QString());
    if (receipt.note.isEmpty() && m_columns.has(ImportField::Note))
        receipt.note = readText(cell(row, ImportField::Note)).value_or(QString());
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

} // namespace bashgah::services
