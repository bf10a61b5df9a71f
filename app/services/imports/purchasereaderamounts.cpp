// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/purchasereader.h"

#include "domain/purchase/purchase.h"

#include <algorithm>
#include <iterator>

// What a row says of goods and money, and whether they were sold or came back.
namespace bashgah::services {
namespace {

/// quantity (thousandths) x price, exact; nothing when it is not a whole number of minor units.
std::optional<qint64> product(qint64 quantity, qint64 price)
{
    __extension__ using Wide = __int128;
    const Wide exact = static_cast<Wide>(quantity) * price;
    if (exact % 1000 != 0)
        return std::nullopt;
    const qint64 largest = domain::largestAmount.minor();
    return exact / 1000 > largest ? largest + 1 : static_cast<qint64>(exact / 1000);
}

qint64 roundedProduct(qint64 quantity, qint64 price)
{
    __extension__ using Wide = __int128;
    const Wide value = (static_cast<Wide>(quantity) * price + 500) / 1000;
    const qint64 largest = domain::largestAmount.minor();
    return value > largest ? largest : static_cast<qint64>(value);
}

} // namespace

PurchaseReader::RowValue<PurchaseReader::Direction>
PurchaseReader::directionOf(const CsvReader &row, const InvoiceRef &invoice) const
{
    const InvoiceKind kind = readInvoiceKind(cell(row, ImportField::Kind));
    if (kind == InvoiceKind::Other)
        return tl::unexpected(Refusal{RowReason::UnknownValue, ImportField::Kind});
    if (kind == InvoiceKind::Return)
        return Direction{true, true};
    if (invoice.isReturn && !saysSale(row))
        return Direction{true, false};
    const bool below = isBelowZero(row);
    return Direction{below, below};
}

/// In so many words, and nothing below zero speaks against it: a sale may have a number like a return's.
bool PurchaseReader::saysSale(const CsvReader &row) const
{
    using enum ImportField;
    const auto isNegative = [&](ImportField field, int decimals) {
        return readDecimal(cell(row, field).trimmed(), decimals).value_or(0) < 0;
    };
    return !cell(row, Kind).trimmed().isEmpty() && !isNegative(Quantity, 3) && !isNegative(Amount, m_moneyDecimals);
}

/// Pieces below zero that have a price, or an amount below zero without pieces. One piece for less than
/// nothing is no return: so tills write a discount.
bool PurchaseReader::isBelowZero(const CsvReader &row) const
{
    using enum ImportField;
    const auto startsLikeNegative = [&](ImportField field) {
        const QByteArrayView text = cell(row, field).trimmed();
        return !text.isEmpty() && (text.front() < '0' || text.front() > '9');
    };
    if (!startsLikeNegative(Quantity) && !startsLikeNegative(Amount))
        return false;
    const auto number = [&](ImportField field, int decimals) {
        return readDecimal(cell(row, field).trimmed(), decimals).value_or(0);
    };
    const qint64 amount = number(Amount, m_moneyDecimals);
    const qint64 quantity = number(Quantity, 3);
    if (quantity < 0)
        return amount < 0 || number(Price, m_moneyDecimals) > 0;
    return quantity == 0 && amount < 0;
}

PurchaseReader::RowValue<PurchaseReader::Amounts>
PurchaseReader::readAmounts(const CsvReader &row, Direction direction) const
{
    const bool isReturn = direction.isReturn;
    using enum ImportField;
    Amounts amounts;
    const QByteArrayView quantity = cell(row, Quantity).trimmed();
    if (!quantity.isEmpty() || (m_columns.has(Quantity) && cell(row, Amount).trimmed().isEmpty())) {
        const auto read = readDecimal(quantity, 3);
        if (!read)
            return tl::unexpected(Refusal{read.error(), Quantity});
        if (direction.anySign ? *read == 0 : isReturn ? *read >= 0 : *read <= 0) {
            return tl::unexpected(Refusal{isReturn ? RowReason::QuantityNotNegative
                                                   : RowReason::QuantityNotPositive, Quantity});
        }
        amounts.quantity = *read < 0 ? -*read : *read;
    }
    if (auto gross = readGross(row, direction, amounts); !gross)
        return tl::unexpected(gross.error());
    if (amounts.gross > domain::largestAmount.minor())
        return tl::unexpected(Refusal{RowReason::OutOfRange, m_columns.has(Amount) ? Amount : Price});
    if (auto extras = readExtras(row, direction, amounts); !extras)
        return tl::unexpected(extras.error());
    const bool byValue = isReturn && quantity.isEmpty() && m_columns.has(OfInvoice);
    if (byValue) // such a file says how much came back where it knows
        amounts.quantity = 0;
    return amounts;
}

/// The amount as the file says it, else quantity times price when that is exact.
PurchaseReader::RowValue<void> PurchaseReader::readGross(const CsvReader &row, Direction direction,
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
    const bool isReturn = direction.isReturn;
    const bool signedByQuantity = isReturn && m_columns.has(Quantity);
    if (direction.anySign ? *amount == 0 : isReturn ? *amount == 0 || (*amount > 0 && !signedByQuantity) : *amount <= 0) {
        return tl::unexpected(Refusal{isReturn ? RowReason::AmountNotNegative
                                               : RowReason::AmountNotPositive, Amount});
    }
    amounts.gross = *amount < 0 ? -*amount : *amount;
    if (priceCell.isEmpty())
        amounts.price = (domain::Rational(amounts.gross, amounts.quantity) * domain::Rational(1000))
                            .rounded(domain::Rounding::HalfUp);
    return {};
}

PurchaseReader::RowValue<void> PurchaseReader::readExtras(const CsvReader &row, Direction direction,
                                                          Amounts &amounts) const
{
    using enum ImportField;
    const QByteArrayView discountCell = cell(row, Discount).trimmed();
    if (!discountCell.isEmpty()) {
        auto discount = readDecimal(discountCell, m_moneyDecimals);
        if (!discount)
            return tl::unexpected(Refusal{discount.error(), Discount});
        if (*discount < 0 && direction.anySign)
            discount = -*discount;
        if (*discount < 0)
            return tl::unexpected(Refusal{RowReason::OutOfRange, Discount});
        if (*discount > amounts.gross)
            return tl::unexpected(Refusal{RowReason::DiscountTooLarge, Discount});
        amounts.discount = *discount;
    }
    return readCost(row, amounts);
}

/// The cost of the line where the file says it, which is exact; else of one unit.
PurchaseReader::RowValue<void> PurchaseReader::readCost(const CsvReader &row, Amounts &amounts) const
{
    using enum ImportField;
    if (const QByteArrayView whole = cell(row, LineCost).trimmed(); !whole.isEmpty()) {
        const auto cost = readDecimal(whole, m_moneyDecimals);
        if (!cost || *cost < 0)
            return tl::unexpected(Refusal{cost ? RowReason::OutOfRange : cost.error(), LineCost});
        amounts.cost = *cost;
        return {};
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

} // namespace bashgah::services
