// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/products/productspage.h"

#include "services/products/productlist.h"
#include "services/products/productservice.h"
#include "ui/appcontext.h"
#include "ui/pages/products/productform.h"
#include "ui/pages/products/producttable.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/banner.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/dialogs/dialogs.h"
#include "ui/shell/route.h"
#include "ui/shell/toasts.h"
#include "ui/shell/typedwork.h"
#include "ui/widgets/sidepair.h"

#include <QVBoxLayout>

namespace bashgah::ui {

PageInfo ProductsPage::pageInfo()
{
    return {pages::products, tr("Products"), QStringLiteral("shopping-basket")};
}

ProductsPage::ProductsPage(AppContext &context, QWidget *parent) : Page(pageInfo(), parent), m_context(context)
{
    m_table = new ProductTable(context);
    m_form = new ProductForm(context);
    m_pair = new SidePair(m_table, m_form);
    body()->addWidget(m_pair, 1);
    connectParts();
    setPrimary(tr("New product"), QStringLiteral("plus"), [this] { beginNew(); });
    setCommand(PageCommand::New, [this] { beginNew(); }, tr("New product"));
    setCommand(PageCommand::Find, [this] { m_table->takeFocus(); }, tr("Search products"));
    refresh();
}

void ProductsPage::connectParts()
{
    connect(m_table, &ProductTable::newWanted, this, &ProductsPage::beginNew);
    connect(m_table, &ProductTable::opened, this, &ProductsPage::edit);
    connect(m_table, &ProductTable::fileWanted, this, &ProductsPage::chooseFile);
    connect(m_table, &ProductTable::currentChanged, this, [this] {
        const auto row = m_table->current();
        if (row && m_pair->isOpen() && m_form->shown() && m_form->shown() != row->id) // an open form follows the list
            m_form->show(*row);
    });
    connect(m_form, &ProductForm::cancelled, this, &ProductsPage::closeSide);
    connect(m_form, &ProductForm::failed, this,
            [this](const domain::Error &error) { banner().showError(error, m_context.format); });
    connect(m_form, &ProductForm::saved, this, [this] {
        closeSide();
        refresh();
        m_context.toasts.show(tr("The product is saved."));
        m_context.events.notify();
    });
}

void ProductsPage::activate(const QVariantMap &args)
{
    if (args.value(QStringLiteral("new")).toBool())
        beginNew();
    else
        takeFocus();
}

void ProductsPage::refresh()
{
    m_table->reload();
}

void ProductsPage::takeFocus()
{
    m_pair->isOpen() ? m_form->takeFocus() : m_table->takeFocus();
}

bool ProductsPage::stepBack()
{
    if (!m_pair->isOpen())
        return false;
    closeSide();
    return true;
}

void ProductsPage::beginNew()
{
    banner().clear();
    m_form->beginNew();
    m_pair->openSide();
    m_form->takeFocus();
}

void ProductsPage::edit()
{
    if (const auto row = m_table->current())
        openForm(*row);
}

void ProductsPage::openForm(const domain::StoredProduct &product)
{
    m_form->show(product);
    m_pair->openSide();
    m_form->takeFocus();
}

void ProductsPage::closeSide()
{
    banner().clear();
    m_pair->closeSide();
    m_table->takeFocus();
}

QVariantMap ProductsPage::unsaved() const
{
    QVariantMap work = Page::unsaved();
    if (m_pair->isOpen())
        m_form->carry(work);
    return work;
}

void ProductsPage::takeUp(const QVariantMap &work)
{
    const qint64 form = work.value(typedwork::formKey, -1).toLongLong();
    if (form == 0)
        beginNew();
    else if (form > 0)
        reopen(work);
    Page::takeUp(work);
}

/// What is gone stays closed.
void ProductsPage::reopen(const QVariantMap &work)
{
    const domain::ProductId id(work.value(typedwork::formKey).toLongLong());
    m_table->choose(id);
    for (const domain::StoredProduct &product : m_context.products.list().value_or(std::vector<domain::StoredProduct>())) {
        if (product.id == id)
            openForm(typedwork::asRead(product, work));
    }
}

void ProductsPage::chooseFile()
{
    m_context.dialogs.openFile({tr("List of products"), {}, {tr("Tables (*.csv *.xlsx *.xls *.ods)")}}, this,
                               [this](const QString &path) {
                                   if (!path.isEmpty())
                                       takeFile(path);
                               });
}

void ProductsPage::takeFile(const QString &path)
{
    const auto products = services::readProductList(path, m_context.shop.currency);
    if (!products) {
        banner().showError(products.error(), m_context.format);
        return;
    }
    const auto listed = m_context.products.takeList(*products, chosenStaff(m_context.settings));
    if (!listed) {
        banner().showError(listed.error(), m_context.format);
        return;
    }
    banner().clear();
    refresh();
    //: %1 and %2 are numbers of products
    m_context.toasts.show(tr("%1 new products, %2 changed").arg(m_context.format.number(listed->added),
                                                                m_context.format.number(listed->changed)));
    m_context.events.notify();
}

} // namespace bashgah::ui
