// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/product/product.h"

#include "domain/money/amounterror.h"
#include "domain/text/persiantext.h"

namespace bashgah::domain {
namespace {

constexpr int longestCode = 60;
constexpr int longestName = 200;

Result<void> checkText(const QString &text, int longest, const char *field)
{
    if (text.isEmpty())
        return fail(Error{ErrorCode::Empty, {}, {}, QString::fromLatin1(field)});
    if (text.size() > longest)
        return fail(Error{ErrorCode::TooLong, {text.left(20), QString::number(longest)}, {}, QString::fromLatin1(field)});
    return {};
}

Result<void> checkMoney(const std::optional<Money> &amount, const char *field)
{
    if (amount && amount->isNegative())
        return fail(amountError(ErrorCode::NotPositive, {*amount}, QString::fromLatin1(field)));
    return {};
}

/// Whole thousandths of "3", "0.75", "1/5" is no number.
std::optional<qint64> thousandths(const QString &typed)
{
    const qsizetype point = typed.indexOf(u'.');
    const QString whole = point < 0 ? typed : typed.left(point);
    const QString part = point < 0 ? QString() : typed.mid(point + 1);
    if (whole.isEmpty() || whole.size() > 6 || part.size() > 3 || (point >= 0 && part.isEmpty()))
        return std::nullopt;
    for (const QString &digits : {whole, part}) {
        for (const QChar c : digits) {
            if (c < u'0' || c > u'9')
                return std::nullopt;
        }
    }
    return whole.toLongLong() * 1000 + part.leftJustified(3, u'0').toLongLong();
}

} // namespace

Product tidied(Product product)
{
    product.code = digitsToAscii(product.code).simplified().remove(u' ');
    product.name = tidyText(product.name);
    product.category = tidyText(product.category);
    product.brand = tidyText(product.brand);
    return product;
}

Result<void> validate(const Product &product)
{
    if (auto fine = checkText(product.code, longestCode, "code"); !fine)
        return fine;
    if (auto fine = checkText(product.name, longestName, "name"); !fine)
        return fine;
    if (auto fine = checkMoney(product.price, "price"); !fine)
        return fine;
    if (auto fine = checkMoney(product.cost, "cost"); !fine)
        return fine;
    if (product.favourite < 0 || product.favourite > mostFavourites)
        return fail(Error{ErrorCode::OutOfRange, {QString::number(product.favourite)}, {}, QStringLiteral("favourite")});
    return {};
}

TypedGoods parseGoods(QStringView typed)
{
    const QString text = digitsToAscii(typed).trimmed();
    for (const QChar mark : {QChar(u'*'), QChar(u'×')}) {
        const qsizetype at = text.indexOf(mark);
        if (at <= 0)
            continue;
        QString number = text.left(at).trimmed();
        number.replace(u'٫', u'.');
        const auto many = thousandths(number);
        if (many && *many > 0 && *many <= mostPieces * 1000)
            return {Quantity::fromThousandths(*many), text.mid(at + 1).trimmed()};
    }
    return {Quantity::whole(1), text};
}

} // namespace bashgah::domain
