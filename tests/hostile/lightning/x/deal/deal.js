import { LightningElement } from 'lwc';
export default class Deal extends LightningElement {
  logged = false;
  noted() {
    this.logged = true;
  }
}
