// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/product/productbook.h"

#include <QKeySequence>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace bashgah::ui {

struct AppContext;

/// Finds goods by code or words as they are typed ("3*629" are three), or by the keys of favourites.
class GoodsSearch final : public QWidget
{
    Q_OBJECT
public:
    explicit GoodsSearch(AppContext &context, QWidget *parent = nullptr);

    /// Ctrl+Alt+1 for the first favourite.
    [[nodiscard]] static QKeySequence favouriteKey(int place);
    void setBook(domain::ProductBook book);
    [[nodiscard]] const domain::ProductBook &book() const { return m_book; }
    void addFavourite(int place);
    void clear();
    void takeCaret();
    /// "3*" that waits for its goods, which come otherwise: it is used up. One where none waits.
    [[nodiscard]] domain::Quantity takeCount();

signals:
    void chosen(const bashgah::domain::StoredProduct &product, bashgah::domain::Quantity quantity);
    /// Enter in the empty field: on to paying.
    void finished();
    /// + or - in the empty field: the line that was added last.
    void stepWanted(int by);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showHits(const QString &typed);
    void showFavourites();
    void take();
    [[nodiscard]] bool keyPressed(int key);

    AppContext &m_context;
    domain::ProductBook m_book;
    QLineEdit *m_edit = nullptr;
    QListWidget *m_hits = nullptr;
    std::vector<domain::StoredProduct> m_found; ///< in the order of the hits
    QLabel *m_note = nullptr;
    QWidget *m_favourites = nullptr;
};

} // namespace bashgah::ui
