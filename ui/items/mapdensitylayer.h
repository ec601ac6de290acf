// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The events under the slider between the map's ground and its names: as density where they are
// many, left to MapMarkLayer as symbols where they are few.
#pragma once

#include "ui/items/densitychoice.h"
#include "ui/items/mapcontrollayer.h"

namespace sd {

class MapDensityLayer : public MapLayer {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        sd::MapControlLayer *ground READ ground WRITE setGround NOTIFY groundChanged REQUIRED)
    /// The layer of the other of two pictures that are compared: both are painted on one scale.
    Q_PROPERTY(sd::MapDensityLayer *partner READ partner WRITE setPartner NOTIFY partnerChanged)
    Q_PROPERTY(bool shown MEMBER m_isShown NOTIFY choicesChanged)
    Q_PROPERTY(QString style READ style WRITE setStyle NOTIFY choicesChanged) // heat, dots
    Q_PROPERTY(QString colourBy READ colourBy WRITE setColourBy NOTIFY
                   choicesChanged)                                         // one, category, bloc
    Q_PROPERTY(QString span READ span WRITE setSpan NOTIFY choicesChanged) // see DensityChoice
    /// More events in view than symbols could show.
    Q_PROPERTY(bool dense READ isDense NOTIFY denseChanged)
    Q_PROPERTY(int inView READ inView NOTIFY inViewChanged)     // events of the span, placed
    Q_PROPERTY(int unplaced READ unplaced NOTIFY inViewChanged) // of the span, a region only
    Q_PROPERTY(QDate from READ from NOTIFY inViewChanged) // of the span; invalid: the beginning
    Q_PROPERTY(QDate to READ to NOTIFY inViewChanged)
    /// What the picture means: {ramp (list of colours from none to most), ticks (list of {value,
    /// at (0..1 on the ramp)}), reach (pixels), groups (list of {word, colour})}.
    Q_PROPERTY(QVariantMap key READ key NOTIFY keyChanged)

public:
    explicit MapDensityLayer(QQuickItem *parent = nullptr);

    MapControlLayer *ground() const { return m_ground; }
    void setGround(MapControlLayer *ground);
    MapDensityLayer *partner() const { return m_partner; }
    void setPartner(MapDensityLayer *partner);
    const QString &style() const { return m_choice.style; }
    void setStyle(const QString &style) { choose(m_choice.style, style); }
    const QString &colourBy() const { return m_choice.colourBy; }
    void setColourBy(const QString &colourBy) { choose(m_choice.colourBy, colourBy); }
    const QString &span() const { return m_choice.span; }
    void setSpan(const QString &span) { choose(m_choice.span, span); }
    bool isDense() const { return m_isDense; }
    int inView() const { return m_inView; }
    int unplaced() const;
    QDate from() const;
    QDate to() const;
    const QVariantMap &key() const { return m_key; }
    /// Rows in Situation::events() that stand as symbols: those in view where they are few, else
    /// the selected one.
    const std::vector<int> &symbols();

    /// The events under a pixel: {count, categories (list of {word, count}, most first), key,
    /// title, date (QDate) of the nearest}; empty where there are none or symbols stand.
    Q_INVOKABLE QVariantMap here(QPointF pixel);
    /// Key of the nearest event under a pixel, or where one of those there is selected of the one
    /// after it; empty where there is none.
    Q_INVOKABLE QString next(QPointF pixel);

    const DensityPicture &picture() const { return m_picture; }
    const EventDensity *density() const { return m_density.get(); }
    /// Brings counts and picture to the present moment; painting does the same when its time comes.
    void refresh();
    void paint(QPainter *painter) override;

signals:
    void groundChanged();
    void partnerChanged();
    void choicesChanged();
    void denseChanged();
    void inViewChanged();
    void keyChanged();
    void symbolsChanged();
    void textsArrived(); // here() may know more

protected:
    void updatePolish() override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;

private:
    void choose(QString &word, const QString &to);
    void connectDesk();
    Clock *clock() const; // of the picture that the ground draws
    void agreeWithPartner();
    void restyle();
    void recount();
    void markStale();
    void markMoved();
    QPointF imageCorner() const; // in the item
    DensityLook lookNow() const;
    void placeGrid();
    QRect cellsInView() const;
    DayRange daysNow() const;
    void findSymbols();
    void refreshKey();
    double reach() const; // pixels
    bool isShown(size_t row) const;
    template <typename Act>
    void forEachIn(const QRectF &world, Act act) const;
    std::vector<std::pair<double, int>> rowsAt(QPointF pixel) const;

    QPointer<MapControlLayer> m_ground;
    QPointer<Desk> m_desk;
    QPointer<ShownEvents> m_shown;
    QPointer<MapDensityLayer> m_partner;
    std::unique_ptr<EventDensity> m_density;
    EventDensity::Channels m_channels = EventDensity::Channels::One;
    DensityPicture m_picture;
    bool m_isShown = true;
    DensityChoice m_choice;
    QRect m_grid;          // in cells from the world's north-west corner
    double m_cellSide = 0; // of the world
    bool m_isStale = true;
    bool m_isDense = false;
    int m_inView = 0;
    std::vector<int> m_symbols;
    QVariantMap m_key;
    int m_keyTop = 0; // of the picture it was made for; 0: made anew
    QRect m_changed;  // of the picture, since it was painted
    bool m_hasMoved = true;
};

} // namespace sd
