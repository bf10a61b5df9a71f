// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"
#include "ctl/shopfile.h"

#include <initializer_list>
#include <utility>
#include <vector>

namespace bashgah::ctl {

/// What a command does by its second word: `coupon SHOP list`. `Call` is what its functions get, with the services
/// they use.
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
            Call call{context, shop, service};
            return chosen(call);
        });
    }

private:
    std::vector<std::pair<const char *, Function>> m_functions;
};

} // namespace bashgah::ctl
