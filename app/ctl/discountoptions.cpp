// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/discountoptions.h"

#include <algorithm>

namespace bashgah::ctl {

using namespace domain;

namespace {

constexpr int basisPoints = 100;
constexpr qint64 large = 1'000'000'000; // validation refuses less than this

/// Reads options and remembers the first that is wrong.
class Reader
{
public:
    Reader(const Arguments &arguments, const Currency &currency) : m_arguments(arguments), m_currency(currency) {}

    [[nodiscard]] QString text(const char *option) const
    {
        return m_arguments.value(QLatin1String(option)).value_or(QString());
    }
    [[nodiscard]] QStringList list(const char *option) const
    {
        QStringList all = text(option).split(u',', Qt::SkipEmptyParts);
        for (QString &one : all)
            one = one.trimmed();
        return all;
    }
    [[nodiscard]] Goods goods(const char *products, const char *categories) const
    {
        return {list(products), list(categories)};
    }
    [[nodiscard]] std::optional<Money> money(const char *option)
    {
        const auto typed = m_arguments.value(QLatin1String(option));
        if (!typed)
            return std::nullopt;
        const auto amount = parseMoney(*typed, m_currency);
        if (!amount)
            wrong(amount.error());
        return amount ? std::optional(*amount) : std::nullopt;
    }
    [[nodiscard]] std::optional<int> number(const char *option)
    {
        const auto value = m_arguments.number(QLatin1String(option));
        if (!value)
            wrong(value.error());
        if (!value || !*value)
            return std::nullopt;
        return static_cast<int>(std::clamp<qint64>(**value, -large, large));
    }
    /// A whole percentage.
    [[nodiscard]] std::optional<Percent> share(const char *option)
    {
        const auto value = number(option);
        return value ? std::optional(Percent(std::clamp(*value, 0, 1'000) * basisPoints)) : std::nullopt;
    }
    /// The place of the word; the first without the option.
    [[nodiscard]] int oneOf(const char *option, const QStringList &words)
    {
        const QString word = m_arguments.value(QLatin1String(option)).value_or(words.front());
        if (!words.contains(word))
            wrong(Error{ErrorCode::UnknownValue, {word, words.join(QStringLiteral(", "))}, {}, {}});
        return std::max(0, static_cast<int>(words.indexOf(word)));
    }
    [[nodiscard]] bool flag(const char *option) const { return m_arguments.flag(QLatin1String(option)); }
    void wrong(const Error &error)
    {
        if (!m_error)
            m_error = error;
    }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    const Arguments &m_arguments;
    const Currency &m_currency;
    std::optional<Error> m_error;
};

/// Exactly one of the kinds is asked for.
std::optional<DiscountEffect> readEffect(Reader &reader)
{
    std::vector<DiscountEffect> asked;
    if (const auto share = reader.share("--percent"))
        asked.emplace_back(PercentOff{*share, reader.money("--most")});
    if (const auto amount = reader.money("--amount")) {
        const int per = reader.oneOf("--per", {QStringLiteral("goods"), QStringLiteral("line"), QStringLiteral("unit")});
        asked.emplace_back(AmountOff{*amount, static_cast<AmountOff::Per>(per)});
    }
    if (const auto price = reader.money("--price"))
        asked.emplace_back(NewPrice{*price});
    if (const auto cheapest = reader.share("--cheapest"))
        asked.emplace_back(CheapestOff{*cheapest});
    if (const auto buy = reader.number("--buy")) {
        asked.emplace_back(BuyGet{*buy, reader.number("--get").value_or(1),
                                  reader.share("--get-percent").value_or(Percent::whole(100)),
                                  reader.goods("--gifts", "--gift-categories"), reader.flag("--proportional")});
    }
    if (asked.size() == 1)
        return asked.front();
    reader.wrong(Error{ErrorCode::UnknownValue,
                       {QStringLiteral("--percent"), QStringLiteral("one of --percent, --amount, --price, --cheapest, --buy")},
                       {}, {}});
    return std::nullopt;
}

} // namespace

Result<Discount> discountFromOptions(const Arguments &arguments, const Currency &currency)
{
    Reader reader(arguments, currency);
    Discount discount;
    discount.name = reader.text("--name");
    const auto effect = readEffect(reader);
    if (effect)
        discount.effect = *effect;
    discount.products = reader.list("--products");
    discount.categories = reader.list("--categories");
    discount.except = reader.goods("--except-products", "--except-categories");
    discount.minimum = reader.money("--minimum").value_or(Money());
    discount.maximum = reader.money("--maximum");
    if (const auto units = reader.number("--needs"))
        discount.needs = NeededGoods{*units, reader.goods("--needs-products", "--needs-categories")};
    discount.stacking = static_cast<Stacking>(
        reader.oneOf("--stacking", {QStringLiteral("normal"), QStringLiteral("always"), QStringLiteral("alone")}));
    discount.priority = std::clamp(reader.number("--priority").value_or(0), -1000, 1000);
    if (reader.error())
        return fail(*reader.error());
    return discount;
}

QStringList discountOptionNames()
{
    const QString names = QStringLiteral(
        "--percent --most --amount --per --price --cheapest --buy --get --get-percent --gifts --gift-categories "
        "--products --categories --except-products --except-categories --minimum --maximum --needs "
        "--needs-products --needs-categories --stacking --priority");
    return names.split(u' ');
}

QStringList discountFlagNames()
{
    return {QStringLiteral("--proportional")};
}

QString discountOptionUsage()
{
    return QStringLiteral(
        "--percent P [--most A]|--amount A [--per goods|line|unit]|--price A|--cheapest P|--buy N [--get N] "
        "[--get-percent P] [--gifts X,Y] [--gift-categories X,Y] [--proportional] [--products X,Y] "
        "[--categories X,Y] [--except-products X,Y] [--except-categories X,Y] [--minimum A] [--maximum A] "
        "[--needs N --needs-products X,Y|--needs-categories X,Y] [--stacking normal|always|alone] [--priority N]");
}

} // namespace bashgah::ctl
