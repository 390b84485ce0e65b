/** 256 short, friendly words in Spanish: five of them at random are 40 bits that a child can copy. */
export const words = `
abeja abrigo abuela aceite agua aguja ajo alba album aldea alfombra alga almendra amapola amigo
ancla anillo arbol arco ardilla arena armario arroyo arroz atlas avena avion azul bahia baile
balcon ballena balon banco bandera barca barco barrio bicho bolsa boniato bosque bota botella
boton brisa brocha bufanda buho burbuja burro buzon caballo cabra cacao cactus cafe caja calle
camello camino camisa campana campo canasta canela cangrejo canoa cantar caracol carbon carpeta
carro carta casa castillo cebolla cebra cedro cereza cesta chaleco chispa ciervo circo cisne
ciudad clavel cobre cocina coco cohete cojin colina color cometa concha conejo copa coral corcho
cordero corona cuadro cubo cuento cuerda cueva dado danza delfin desierto dibujo dragon ducha
dulce duende eco elefante encina erizo escoba espejo espiga estrella estufa faro fiesta flauta
flecha flor foca fogata fresa fruta fuego fuente gafas gallo ganso garza gato girasol globo
gorra gota grano grillo grua guante guitarra hamaca harina helado helecho hierba higo hilo hoja
horno huerto huevo iglu iman isla jabon jamon jardin jarra jirafa juego jugo koala lago lana
lancha lapiz laurel leche lechuga leon libro lila lima limon lince linterna llama llave lluvia
lobo loro luna luz madera maleta mango manta mantel manzana mapa mar marea margarita mariposa
marmol martillo melena melon menta mercado mesa miel molino moneda mono mora mosaico mueble
museo musica nariz naranja nido nieve nube nuez oasis oceano ola oliva olmo oreja oso oveja
palma paloma pan panda papel parque pato pavo peine pera perla pez piano piedra pincel pino
pirata playa pluma pozo puente`
  .trim()
  .split(/\s+/)
