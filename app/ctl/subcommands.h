// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"
#include "ctl/shopfile.h"

#include <initializer_list>
#include <utility>
#include <vector>

namespace bashgah::ctl {

/// What the functions of a command with subcommands get; each command adds the services that its own use.
struct ShopCall
{
    Context &context;
    ShopFile &shop;

    [[nodiscard]] const Arguments &arguments() const { return context.arguments; }
    [[nodiscard]] const domain::Currency &currency() const { return shop.profile.currency; }
    [[nodiscard]] bool json() const { return context.arguments.flag(QStringLiteral("--json")); }
    /// As the shop writes days; empty when there is none.
    [[nodiscard]] QString text(const std::optional<QDate> &day) const;
    /// In major units; empty when there is none.
    [[nodiscard]] QString text(const std::optional<domain::Money> &amount) const;
    /// Rows of one table: as CSV, or each as an object with --json.
    void print(const QStringList &columns, const std::vector<QStringList> &rows) const;
};

/// What a command does by its second word: `coupon SHOP list`. `Call` is its ShopCall.
template <typename Call>
class Subcommands final
{
public:
    using Function = domain::Result<void> (*)(Call &);
    /// In the order in which an unknown word is answered.
    Subcommands(std::initializer_list<std::pair<const char *, Function>> functions) : m_functions(functions) {}

    /// Opens the shop and hands it with the chosen function to `call(ShopFile &, Function)`, which makes the services
    /// and a Call. Errors: UnknownValue (the word, those that there are), those of opening and of the function.
    template <typename Caller>
    [[nodiscard]] domain::Result<void> run(Context &context, Caller call) const
    {
        const QString word = context.arguments.word(1);
        QStringList known;
        Function chosen = nullptr;
        for (const auto &[name, function] : m_functions) {
            known << QString::fromLatin1(name);
            if (known.last() == word)
                chosen = function;
        }
        if (!chosen)
            return domain::fail(domain::ErrorCode::UnknownValue, {word, known.join(QStringLiteral(", "))});
        auto shop = openShop(context);
        if (!shop)
            return domain::fail(shop.error());
        return call(*shop, chosen);
    }

    /// The same for a Call of the context, the shop and the one service that its functions use.
    template <typename Service>
    [[nodiscard]] domain::Result<void> runWith(Context &context) const
    {
        return run(context, [&context](ShopFile &shop, Function chosen) {
            Service service(*shop.database, context.clock);
            Call call{{context, shop}, service};
            return chosen(call);
        });
    }

private:
    std::vector<std::pair<const char *, Function>> m_functions;
};

} // namespace bashgah::ctl
