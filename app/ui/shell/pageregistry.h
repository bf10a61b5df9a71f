// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <functional>
#include <utility>
#include <vector>

namespace bashgah::ui {

struct AppContext;

/// The pages of the window in the order of the rail. A page class P has
/// `static PageInfo pageInfo()` and the constructor `P(AppContext &, QWidget *parent)`.
class PageRegistry final
{
public:
    using Factory = std::function<Page *(AppContext &, QWidget *)>;
    struct Entry { PageInfo info; Factory create; };

    template <typename P>
    void add()
    {
        add(P::pageInfo(), [](AppContext &context, QWidget *parent) -> Page * {
            return new P(context, parent);
        });
    }
    void add(PageInfo info, Factory create)
    {
        m_entries.push_back({std::move(info), std::move(create)});
    }
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }

private:
    std::vector<Entry> m_entries;
};

} // namespace bashgah::ui
