// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/products/producttable.h"

#include "domain/text/persiantext.h"
#include "services/products/productservice.h"
#include "services/staff/staffdesk.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/shell/emptyoffer.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/searchedit.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/tablerows.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace bashgah::ui {
namespace {

bool hasAll(const domain::Product &product, const QStringList &words)
{
    const QString key = domain::searchKey(
        QString(product.code + u' ' + product.name + u' ' + product.category + u' ' + product.brand));
    for (const QString &word : words) {
        if (!key.contains(word))
            return false;
    }
    return true;
}

} // namespace

ProductTable::ProductTable(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_model(std::make_unique<Model>(columns(), [](const Row &row) { return row.id; }))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    buildTools();
    m_pane = new TablePane(tr("Products"));
    m_pane->setObjectName(QStringLiteral("productList"));
    m_pane->setModel(m_model.get());
    m_pane->view().setSelectionMode(QAbstractItemView::SingleSelection);
    m_pane->fitColumns({{12, 2}, {20, 0}, {14, 3}, {13, 1}, {13, 4}, {8, 5}, {10, 6}}, 1, context.settings,
                       QStringLiteral("products.widths"));
    m_offer = new EmptyOffer(m_pane->empty(), context);
    column->addWidget(m_pane, 1);
    m_edit = new QPushButton(tr("Edit"));
    m_edit->setObjectName(QStringLiteral("productEdit"));
    auto *file = new QPushButton(tr("Take a list from a file…"));
    file->setObjectName(QStringLiteral("productFile"));
    auto *buttons = new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap);
    buttons->addWidget(m_edit);
    buttons->addWidget(file);
    column->addLayout(buttons);
    connect(m_edit, &QPushButton::clicked, this, &ProductTable::opened);
    connect(file, &QPushButton::clicked, this, &ProductTable::fileWanted);
    connect(m_pane, &TablePane::opened, this, &ProductTable::opened);
    connect(m_pane, &TablePane::currentChanged, this, [this] {
        m_edit->setEnabled(current().has_value());
        emit currentChanged();
    });
}

void ProductTable::buildTools()
{
    auto *row = new QHBoxLayout;
    m_search = new SearchEdit(tr("Code, name, group or brand"));
    m_search->setObjectName(QStringLiteral("productSearch"));
    m_retired = new QCheckBox(tr("Also those no longer sold"));
    m_retired->setObjectName(QStringLiteral("productRetired"));
    row->addWidget(m_search, 1);
    row->addWidget(m_retired);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_search, &SearchEdit::searchWanted, this, &ProductTable::showFound);
    connect(m_search, &SearchEdit::accepted, this, [this] { m_pane->view().setFocus(); });
    connect(m_retired, &QCheckBox::toggled, this, &ProductTable::showFound);
}

std::vector<Column<ProductTable::Row>> ProductTable::columns() const
{
    const Format &format = m_context.format;
    const auto money = [&format](const std::optional<domain::Money> &amount) {
        return amount ? format.moneyNumber(*amount) : QString();
    };
    std::vector<Column<Row>> all;
    all.push_back(textColumn<Row>(QStringLiteral("code"), tr("Code"), [&format](const Row &row) {
        return Bidi::isolate(format.localDigits(row.product.code));
    }));
    all.push_back(textColumn<Row>(QStringLiteral("name"), tr("Name"), [](const Row &row) { return row.product.name; }));
    all.push_back(textColumn<Row>(QStringLiteral("category"), tr("Group"),
                                  [](const Row &row) { return row.product.category; }));
    all.push_back(textColumn<Row>(QStringLiteral("price"), tr("Price"),
                                  [money](const Row &row) { return money(row.product.price); }, numberAlignment));
    all.push_back(textColumn<Row>(QStringLiteral("cost"), tr("Cost"), [this, money](const Row &row) {
        const bool mayKnow = m_context.desk.may(domain::StaffAction::ManageOffers);
        return mayKnow ? money(row.product.cost) : QString();
    }, numberAlignment));
    all.push_back(textColumn<Row>(QStringLiteral("favourite"), tr("Key"), [&format](const Row &row) {
        return row.product.favourite > 0 ? format.number(row.product.favourite) : QString();
    }));
    all.push_back(textColumn<Row>(QStringLiteral("state"), tr("State"), [](const Row &row) {
        return row.product.retired ? tr("no longer sold") : tr("sold");
    }));
    return all;
}

void ProductTable::reload()
{
    auto products = m_context.products.list();
    if (!products) {
        m_pane->showError(products.error(), m_context.format, [this] { reload(); });
        return;
    }
    m_all = std::move(*products);
    showFound();
}

void ProductTable::showEmptyWords(bool isSearching)
{
    EmptyState &empty = m_pane->empty();
    if (isSearching && !m_all.empty()) {
        empty.setWords(QStringLiteral("search"), tr("No product matches"), tr("Type less, or clear the filter."));
        m_offer->offer(tr("Clear the filter"), [this] {
            m_search->clear();
            showFound();
            takeFocus();
        });
        return;
    }
    empty.setWords(QStringLiteral("shopping-basket"), tr("No products here"),
                   tr("Goods with a code, a price and a group let the counter sell by scanner and key."));
    m_offer->offer(tr("New product"), [this] { emit newWanted(); }, {domain::StaffAction::ManageOffers});
}

void ProductTable::showFound()
{
    const QStringList words = domain::searchKey(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    showEmptyWords(!words.isEmpty());
    std::vector<Row> found;
    for (const Row &row : m_all) {
        if ((m_retired->isChecked() || !row.product.retired) && hasAll(row.product, words))
            found.push_back(row);
    }
    m_model->setRows(std::move(found));
    m_pane->showRows();
    chooseFirst(*m_pane);
    m_edit->setEnabled(current().has_value());
}

void ProductTable::takeFocus()
{
    m_search->setFocus();
}

std::optional<domain::StoredProduct> ProductTable::current() const
{
    return chosenRow(*m_pane, *m_model);
}

void ProductTable::choose(domain::ProductId id)
{
    chooseRow(*m_pane, *m_model, id);
}

} // namespace bashgah::ui
