// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/goodslines.h"

#include "domain/purchase/listprice.h"
#include "domain/purchase/typedbasket.h"
#include "services/products/productservice.h"
#include "ui/appcontext.h"
#include "ui/pages/counter/goodssearch.h"
#include "ui/settings/devicesettings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/enterkey.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/tablepane.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {

using domain::Money;
using domain::Quantity;

namespace {

constexpr int linesShown = 4;

} // namespace

GoodsLines::GoodsLines(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    m_search = new GoodsSearch(context);
    column->addWidget(m_search);
    buildTable(column);
    connect(m_search, &GoodsSearch::chosen, this, &GoodsLines::add);
    connect(m_search, &GoodsSearch::finished, this, &GoodsLines::finished);
    connect(m_search, &GoodsSearch::stepWanted, this, &GoodsLines::step);
    clear();
    reloadGoods();
}

void GoodsLines::buildTable(QVBoxLayout *column)
{
    m_model = std::make_unique<Model>(columns(), [](const Line &line) { return line.place; });
    m_pane = new TablePane(tr("Goods of this purchase"));
    m_pane->setObjectName(QStringLiteral("goodsLines"));
    m_pane->setModel(m_model.get());
    m_pane->view().setSelectionMode(QAbstractItemView::SingleSelection);
    m_pane->view().setObjectName(QStringLiteral("goodsTable"));
    m_pane->view().installEventFilter(this);
    m_pane->fitColumns({{14, 0}, {7, 0, {}, true}, {11, 0, {}, true}, {12, 0, {}, true}}, 0, m_context.settings,
                       QStringLiteral("counter.goods.widths"));
    m_pane->stackRows();
    m_pane->setFixedHeight((linesShown + 2) * fontMetrics().lineSpacing() + 6 * Theme::smallGap);
    m_priceRow = new QWidget;
    auto *row = new QHBoxLayout(m_priceRow);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("Price of one"));
    label->setWordWrap(true);
    m_price = new MoneyEdit(m_context.format);
    m_price->setObjectName(QStringLiteral("goodsPrice"));
    m_price->setAccessibleName(label->text());
    m_price->installEventFilter(this);
    label->setBuddy(m_price);
    row->addWidget(label);
    row->addWidget(m_price, 1);
    m_cut = new QLabel;
    m_cut->setObjectName(QStringLiteral("goodsCut"));
    m_cut->setWordWrap(true);
    Theme::setTone(m_cut, Tone::Warning);
    column->addWidget(m_pane);
    column->addWidget(m_priceRow);
    column->addWidget(m_cut);
    connect(m_pane, &TablePane::currentChanged, this, &GoodsLines::showPrice);
    connect(m_price, &MoneyEdit::valueChanged, this, &GoodsLines::setPrice);
}

void GoodsLines::reloadGoods()
{
    const auto revision = m_context.products.revision();
    if (!revision)
        return; // what was known stays usable
    if (*revision != m_revision) { // after each sale it is asked again, and hardly ever another one
        auto products = m_context.products.list();
        if (!products)
            return;
        m_revision = *revision;
        std::erase_if(*products, [](const domain::StoredProduct &one) { return one.product.retired; });
        m_search->setBook(domain::ProductBook(std::move(*products)));
    }
    const bool wanted = !book().products().empty() || !m_lines.empty();
    if (parentWidget() || !wanted) // without a parent it would be a window for a moment
        setVisible(wanted);
}

bool GoodsLines::addScanned(const QString &code)
{
    const domain::TypedGoods typed = domain::parseGoods(code);
    const domain::StoredProduct *product = book().byCode(typed.what);
    if (!product)
        return false; // a count that was typed waits for the next scan
    const Quantity waiting = m_search->takeCount();
    add(*product, typed.quantity == Quantity::whole(1) ? waiting : typed.quantity);
    return true;
}

void GoodsLines::clear()
{
    m_lines.clear();
    m_model->setRows({});
    m_search->clear();
    m_pane->hide();
    m_priceRow->hide();
    const QSignalBlocker quiet(m_price);
    m_price->clear();
    m_cut->hide();
}

void GoodsLines::setLines(const std::vector<domain::PurchaseLine> &lines)
{
    clear();
    for (const domain::PurchaseLine &line : lines) {
        if (line.code.isEmpty() && !line.product)
            continue; // a bare amount of a category
        const domain::StoredProduct *product = book().byCode(line.code);
        m_lines.push_back({m_nextPlace++, product ? product->product.name : line.code, line});
    }
    apply(m_lines.empty() ? 0 : m_lines.back().place);
}

std::vector<domain::PurchaseLine> GoodsLines::lines() const
{
    std::vector<domain::PurchaseLine> lines;
    for (const Line &one : m_lines)
        lines.push_back(one.line);
    return lines;
}

const domain::ProductBook &GoodsLines::book() const
{
    return m_search->book();
}

void GoodsLines::addFavourite(int place)
{
    m_search->addFavourite(place);
}

bool GoodsLines::isEmpty() const
{
    return m_lines.empty();
}

Money GoodsLines::total() const
{
    Money sum;
    for (const Line &one : m_lines)
        sum += one.line.gross;
    return sum;
}

Money GoodsLines::cutOf(const Line &line) const
{
    const domain::StoredProduct *product = book().byCode(line.line.code);
    return product ? domain::belowList(line.line, product->product.price) : Money();
}

Money GoodsLines::priceCut() const
{
    Money sum;
    for (const Line &one : m_lines)
        sum += cutOf(one);
    return sum;
}

void GoodsLines::focusSearch()
{
    if (!isHidden())
        m_search->takeCaret();
}

/// The same goods once more are one line.
void GoodsLines::add(const domain::StoredProduct &product, Quantity quantity)
{
    const auto known = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&](const Line &one) { return one.line.product == product.id; });
    if (known != m_lines.end()) {
        const qint64 sum = known->line.quantity.thousandths() + quantity.thousandths();
        known->line.quantity = Quantity::fromThousandths(std::min(sum, domain::mostPieces * 1000));
        known->line.gross = grossOf(known->line);
        apply(known->place);
        return;
    }
    m_lines.push_back({m_nextPlace++, product.product.name, domain::lineOf(product, quantity)});
    apply(m_lines.back().place);
    if (!product.product.price) { // somebody must say it
        m_price->setFocus(Qt::OtherFocusReason);
        m_price->selectAll();
    }
}

bool GoodsLines::askMissingPrice()
{
    const auto unpriced = std::find_if(m_lines.begin(), m_lines.end(), [this](const Line &one) {
        const domain::StoredProduct *product = book().byCode(one.line.code);
        return one.line.price.isZero() && product && !product->product.price;
    });
    if (unpriced == m_lines.end())
        return false;
    m_pane->view().setCurrentIndex(m_model->index(static_cast<int>(unpriced - m_lines.begin()), 0));
    showPrice();
    m_price->setFocus(Qt::OtherFocusReason);
    return true;
}

void GoodsLines::apply(int place)
{
    m_model->setRows(m_lines);
    m_pane->showRows();
    m_pane->setVisible(!m_lines.empty());
    if (const auto row = m_model->indexOfKey(place))
        m_pane->view().setCurrentIndex(m_model->index(*row, 0));
    showPrice();
    emit changed();
}

int GoodsLines::currentPlace() const
{
    const int row = m_pane->view().currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_lines.size()) ? row : -1;
}

void GoodsLines::step(int by)
{
    const int row = currentPlace();
    if (row < 0)
        return;
    Line &line = m_lines[static_cast<size_t>(row)];
    const qint64 wanted = line.line.quantity.thousandths() + by * Q_INT64_C(1000);
    if (wanted <= 0 || wanted > domain::mostPieces * 1000)
        return;
    line.line.quantity = Quantity::fromThousandths(wanted);
    line.line.gross = grossOf(line.line);
    apply(line.place);
}

void GoodsLines::removeCurrent()
{
    const int row = currentPlace();
    if (row < 0)
        return;
    m_lines.erase(m_lines.begin() + row);
    if (m_lines.empty())
        focusSearch();
    apply(m_lines.empty() ? 0 : m_lines[static_cast<size_t>(std::min(row, static_cast<int>(m_lines.size()) - 1))].place);
}

void GoodsLines::showPrice()
{
    const int row = currentPlace();
    m_priceRow->setVisible(row >= 0);
    showCut();
    if (row < 0)
        return;
    const QSignalBlocker quiet(m_price);
    const Money price = m_lines[static_cast<size_t>(row)].line.price;
    if (m_price->value() != price)
        price.isZero() ? m_price->clear() : m_price->setValue(price);
}

void GoodsLines::showCut()
{
    const int row = currentPlace();
    const Money cut = row < 0 ? Money() : cutOf(m_lines[static_cast<size_t>(row)]);
    m_cut->setVisible(cut.isPositive());
    if (cut.isPositive())
        m_cut->setText(tr("%1 below the list price: a discount by hand, with its reason.").arg(m_context.format.money(cut)));
}

void GoodsLines::setPrice()
{
    const int row = currentPlace();
    if (row < 0)
        return;
    Line &line = m_lines[static_cast<size_t>(row)];
    line.line.price = m_price->value().value_or(Money());
    line.line.gross = grossOf(line.line);
    m_model->setRows(m_lines);
    showCut();
    emit changed();
}

bool GoodsLines::tableKeyPressed(int key)
{
    if (key == Qt::Key_Plus || key == Qt::Key_Minus) {
        step(key == Qt::Key_Plus ? 1 : -1);
        return true;
    }
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        removeCurrent();
        return true;
    }
    if (!isEnter(key))
        return false;
    m_price->setFocus(Qt::OtherFocusReason);
    m_price->selectAll();
    return true;
}

bool GoodsLines::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    if (pressed->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return QWidget::eventFilter(watched, event);
    const int key = pressed->key();
    if (watched == &m_pane->view() && tableKeyPressed(key))
        return true;
    if (watched == m_price && isEnter(key)) {
        focusSearch();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bashgah::ui
