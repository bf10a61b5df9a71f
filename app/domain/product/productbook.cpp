// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/product/productbook.h"

#include "domain/text/persiantext.h"

#include <algorithm>

namespace bashgah::domain {
namespace {

QString codeKey(QStringView code)
{
    return digitsToAscii(code).simplified().remove(u' ').toLower();
}

/// 0 the best; -1 it does not fit.
int rankOf(const StoredProduct &one, const QString &key, const QString &code, const QStringList &words)
{
    const QString own = one.product.code.toLower();
    if (own == code)
        return 0;
    if (!code.isEmpty() && own.startsWith(code))
        return 1;
    for (const QString &word : words) {
        if (!key.contains(word))
            return -1;
    }
    return key.startsWith(words.join(u' ')) ? 2 : 3;
}

} // namespace

ProductBook::ProductBook(std::vector<StoredProduct> products)
{
    for (StoredProduct &one : products) {
        if (one.product.retired)
            continue;
        m_byCode.insert(codeKey(one.product.code), m_products.size());
        m_keys.append(searchKey(QString(one.product.name + u' ' + one.product.category + u' ' + one.product.brand)));
        if (!one.product.category.isEmpty() && !m_categories.contains(one.product.category))
            m_categories.append(one.product.category);
        m_products.push_back(std::move(one));
    }
    std::sort(m_categories.begin(), m_categories.end(),
              [](const QString &a, const QString &b) { return sortKey(a) < sortKey(b); });
}

const StoredProduct *ProductBook::byCode(QStringView code) const
{
    const auto found = m_byCode.constFind(codeKey(code));
    return found == m_byCode.constEnd() ? nullptr : &m_products.at(*found);
}

const StoredProduct *ProductBook::favourite(int place) const
{
    if (place < 1)
        return nullptr;
    const auto found = std::find_if(m_products.begin(), m_products.end(),
                                    [place](const StoredProduct &one) { return one.product.favourite == place; });
    return found == m_products.end() ? nullptr : &*found;
}

std::vector<StoredProduct> ProductBook::search(QStringView typed, size_t most) const
{
    const QString code = codeKey(typed);
    const QStringList words = searchKey(typed).split(u' ', Qt::SkipEmptyParts);
    if (code.isEmpty())
        return {};
    std::vector<std::pair<int, size_t>> ranked;
    for (size_t i = 0; i < m_products.size(); ++i) {
        const int rank = rankOf(m_products[i], m_keys.at(static_cast<qsizetype>(i)), code, words);
        if (rank >= 0)
            ranked.emplace_back(rank, i);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<StoredProduct> found;
    for (const auto &[rank, place] : ranked) {
        if (found.size() == most)
            break;
        found.push_back(m_products[place]);
    }
    return found;
}

} // namespace bashgah::domain
