// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testshop.h"

namespace bashgah::test {

TestShop::TestShop(Where where, services::NewShop shop)
    : m_path(where == Where::File ? m_folder.filePath(QStringLiteral("test.bashgah"))
                                  : QStringLiteral(":memory:"))
{
    auto created = services::ShopService::create(m_path, shop, clock);
    if (!created)
        qFatal("no test shop: %s", qPrintable(created.error().detail));
    m_database = std::move(*created);
}

std::unique_ptr<storage::Database> TestShop::openAgain() const
{
    auto opened = storage::Database::open(m_path);
    if (!opened)
        qFatal("cannot open the test shop again: %s", qPrintable(opened.error().detail));
    return std::move(*opened);
}

services::NewShop TestShop::defaultShop()
{
    services::NewShop shop;
    shop.name = QStringLiteral("فروشگاه آزمایش");
    return shop;
}

} // namespace bashgah::test
