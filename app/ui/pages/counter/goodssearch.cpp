// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/goodssearch.h"

#include "ui/actions/actionregistry.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/theme/theme.h"
#include "ui/widgets/enterkey.h"
#include "ui/widgets/flowlayout.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {
namespace {

constexpr size_t mostGoodsHits = 6;

} // namespace

GoodsSearch::GoodsSearch(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    auto *label = new QLabel;
    label->setWordWrap(true);
    context.actions.showKey(QStringLiteral("counter.goods"), label, [label](const QKeySequence &key) {
        label->setText(ActionRegistry::withKey(tr("Goods"), key));
    });
    m_edit = new QLineEdit;
    m_edit->setObjectName(QStringLiteral("goodsSearch"));
    m_edit->setPlaceholderText(tr("Code or name; 3* before it: three"));
    m_edit->setAccessibleName(tr("Goods"));
    label->setBuddy(m_edit);
    m_edit->installEventFilter(this);
    m_hits = new QListWidget;
    m_hits->setObjectName(QStringLiteral("goodsHits"));
    m_hits->setAccessibleName(tr("Goods found"));
    m_hits->installEventFilter(this);
    m_hits->hide();
    m_note = new QLabel;
    m_note->setObjectName(QStringLiteral("goodsNote"));
    m_note->setWordWrap(true);
    Theme::setTone(m_note, Tone::Warning);
    m_note->hide();
    m_favourites = new QWidget;
    m_favourites->setLayout(new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap));
    for (QWidget *part : {static_cast<QWidget *>(label), static_cast<QWidget *>(m_edit),
                          static_cast<QWidget *>(m_hits), static_cast<QWidget *>(m_note), m_favourites})
        column->addWidget(part);
    connect(m_edit, &QLineEdit::textEdited, this, &GoodsSearch::showHits);
    connect(m_hits, &QListWidget::itemClicked, this, [this] { take(); });
}

QKeySequence GoodsSearch::favouriteKey(int place)
{
    return {Qt::CTRL | Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + place)};
}

void GoodsSearch::setBook(domain::ProductBook book)
{
    m_book = std::move(book);
    showFavourites();
}

void GoodsSearch::showFavourites()
{
    while (QLayoutItem *item = m_favourites->layout()->takeAt(0)) {
        if (QWidget *chip = item->widget())
            chip->deleteLater();
        delete item;
    }
    bool some = false;
    for (int place = 1; place <= domain::mostFavourites; ++place) {
        const domain::StoredProduct *product = m_book.favourite(place);
        if (!product)
            continue;
        some = true;
        auto *chip = new QPushButton(product->product.name);
        chip->setToolTip(ActionRegistry::withKey(product->product.name, favouriteKey(place)));
        chip->setFocusPolicy(Qt::TabFocus);
        connect(chip, &QPushButton::clicked, this, [this, place] { addFavourite(place); });
        m_favourites->layout()->addWidget(chip);
    }
    m_favourites->setVisible(some);
}

void GoodsSearch::addFavourite(int place)
{
    if (const domain::StoredProduct *product = m_book.favourite(place))
        emit chosen(*product, takeCount());
}

domain::Quantity GoodsSearch::takeCount()
{
    const domain::TypedGoods typed = domain::parseGoods(m_edit->text());
    if (m_edit->text().isEmpty() || !typed.what.isEmpty())
        return domain::Quantity::whole(1);
    clear();
    return typed.quantity;
}

void GoodsSearch::clear()
{
    m_edit->clear();
    showHits({});
}

void GoodsSearch::takeCaret()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void GoodsSearch::showHits(const QString &typed)
{
    m_note->hide();
    m_found = m_book.search(domain::parseGoods(typed).what, mostGoodsHits);
    m_hits->clear();
    for (const domain::StoredProduct &one : m_found) {
        const QString price = one.product.price ? m_context.format.money(*one.product.price) : tr("price is typed");
        m_hits->addItem(QString(Bidi::isolateAuto(one.product.name) + u" · " + price));
    }
    m_hits->setCurrentRow(m_found.empty() ? -1 : 0);
    m_hits->setVisible(!m_found.empty());
    if (!m_found.empty())
        m_hits->setFixedHeight(static_cast<int>(m_found.size()) * m_hits->sizeHintForRow(0) + 2 * m_hits->frameWidth() + 4);
}

void GoodsSearch::take()
{
    const domain::TypedGoods typed = domain::parseGoods(m_edit->text());
    if (typed.what.isEmpty()) {
        emit finished();
        return;
    }
    const auto place = static_cast<size_t>(std::max(0, m_hits->currentRow()));
    if (place >= m_found.size()) {
        m_note->setText(tr("No goods with this code or name: %1").arg(Bidi::isolateAuto(typed.what)));
        m_note->show();
        m_edit->selectAll();
        return;
    }
    const domain::StoredProduct found = m_found[place];
    m_edit->clear();
    showHits({});
    emit chosen(found, typed.quantity);
}

bool GoodsSearch::keyPressed(int key)
{
    const int hits = static_cast<int>(m_found.size());
    if (isEnter(key)) {
        take();
        return true;
    }
    if (key == Qt::Key_Escape && !m_edit->text().isEmpty()) {
        m_edit->clear();
        showHits({});
        return true;
    }
    if (m_edit->text().isEmpty() && (key == Qt::Key_Plus || key == Qt::Key_Minus)) {
        emit stepWanted(key == Qt::Key_Plus ? 1 : -1);
        return true;
    }
    if ((key != Qt::Key_Down && key != Qt::Key_Up) || hits == 0)
        return false;
    m_hits->setCurrentRow((m_hits->currentRow() + (key == Qt::Key_Down ? 1 : -1) + hits) % hits);
    return true;
}

bool GoodsSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_edit) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        const bool plain = !(pressed->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        if (plain && keyPressed(pressed->key()))
            return true;
    }
    if (event->type() == QEvent::KeyPress && watched == m_hits && isEnter(static_cast<QKeyEvent *>(event)->key())) {
        take();
        m_edit->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bashgah::ui
